package no.romslig.solver.proposal;

import java.time.LocalDate;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Nights {@code [from, to)} of a person's own later stay that fall away because the person moves
 * into a home.
 */
public record Released(
    CommitmentKind kind, String refId, UnitId unitId, LocalDate from, @Nullable LocalDate to) {}
