package no.romslig.data.institution;

import no.romslig.data.register.Entries;

/** All units of a municipality. */
public interface Units extends Entries<Unit> {}
