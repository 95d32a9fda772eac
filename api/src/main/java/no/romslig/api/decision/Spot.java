package no.romslig.api.decision;

import java.time.LocalDate;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** A unit on nights {@code [from, to)}; open where {@code to} is missing. */
record Spot(UnitId unit, LocalDate from, @Nullable LocalDate to) {}
