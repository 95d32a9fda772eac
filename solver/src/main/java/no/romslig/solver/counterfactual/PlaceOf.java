package no.romslig.solver.counterfactual;

import java.time.LocalDate;
import no.romslig.solver.snapshot.UnitId;

/** The lasting place that a case gets. */
public record PlaceOf(UnitId unit, LocalDate from) {}
