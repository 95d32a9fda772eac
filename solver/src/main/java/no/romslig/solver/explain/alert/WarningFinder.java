package no.romslig.solver.explain.alert;

import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;

/** Sees one kind of thing that a person must look at. */
@FunctionalInterface
interface WarningFinder {

  Stream<? extends Warning> find(Situation situation);
}
