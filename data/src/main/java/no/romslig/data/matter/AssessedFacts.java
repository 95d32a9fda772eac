package no.romslig.data.matter;

import no.romslig.data.register.Entries;

/** The assessed facts of all matters. */
public interface AssessedFacts extends Entries<AssessedFact> {}
