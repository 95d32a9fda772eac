package no.romslig.data.waiting;

import no.romslig.data.register.Entries;

/** All declined places. */
public interface DeclinedPlaces extends Entries<DeclinedPlace> {}
