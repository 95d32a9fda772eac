package no.romslig.data.institution;

import no.romslig.data.register.Entries;

/** All institutions of a municipality. */
public interface Institutions extends Entries<Institution> {}
