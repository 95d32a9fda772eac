package no.romslig.data.decision;

import no.romslig.data.register.Entries;

/** All prices that were asked for. */
public interface Prices extends Entries<Price> {}
