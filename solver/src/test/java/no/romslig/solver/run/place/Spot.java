package no.romslig.solver.run.place;

import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.Ward;

/** A unit and where it stands. */
record Spot(int index, Unit unit, Ward ward, Institution institution) {}
