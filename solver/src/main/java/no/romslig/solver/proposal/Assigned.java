package no.romslig.solver.proposal;

import java.time.LocalDate;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Where something that was asked for is put, and when.
 *
 * @param to only for a stay
 */
public record Assigned(UnitId unitId, LocalDate from, @Nullable LocalDate to) {}
