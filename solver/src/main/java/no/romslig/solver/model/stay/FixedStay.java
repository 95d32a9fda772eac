package no.romslig.solver.model.stay;

import java.time.LocalDate;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A stay that is committed or published, and kept.
 *
 * @param refId the grant or the short stay
 * @param grant null for a short stay
 * @param published whether the family has been told
 * @param cut whether moving in ends it early
 */
public record FixedStay(
    CommitmentKind kind,
    String refId,
    @Nullable RespiteGrant grant,
    Guest guest,
    UnitId unit,
    LocalDate from,
    LocalDate to,
    boolean published,
    boolean cut) {

  Period period() {
    return new Period(from, to);
  }

  FixedStay asPublished() {
    return new FixedStay(kind, refId, grant, guest, unit, from, to, true, cut);
  }

  private FixedStay until(LocalDate end) {
    return new FixedStay(kind, refId, grant, guest, unit, from, end, published, true);
  }

  /** What is left of it for someone who moves in on the date; null where nothing is. */
  @Nullable FixedStay before(@Nullable LocalDate movesIn) {
    if (movesIn == null || !to.isAfter(movesIn)) {
      return this;
    }
    return from.isBefore(movesIn) ? until(movesIn) : null;
  }
}
