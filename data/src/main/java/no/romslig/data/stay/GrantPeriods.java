package no.romslig.data.stay;

import no.romslig.data.register.Entries;

/** The periods of all grants. */
public interface GrantPeriods extends Entries<GrantPeriod> {}
