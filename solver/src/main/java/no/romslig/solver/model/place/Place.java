package no.romslig.solver.model.place;

import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.Ward;

/** A unit with the ward and institution that it belongs to. */
public record Place(Unit unit, Ward ward, Institution institution) {}
