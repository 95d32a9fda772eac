package no.romslig.data.institution;

import no.romslig.data.register.Entries;

/** All wards of a municipality. */
public interface Wards extends Entries<Ward> {}
