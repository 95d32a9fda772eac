package no.romslig.data.stay;

import no.romslig.data.register.Entries;

/** All grants of respite. */
public interface RespiteGrants extends Entries<RespiteGrant> {}
