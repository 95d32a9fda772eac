package no.romslig.data.person;

import no.romslig.data.register.Entries;

/** All persons of a municipality. */
public interface Persons extends Entries<Person> {}
