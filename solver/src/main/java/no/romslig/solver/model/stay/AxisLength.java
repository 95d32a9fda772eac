package no.romslig.solver.model.stay;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Snapshot;

/** How far the axis must reach so that nothing that matters to a stay lies outside it. */
final class AxisLength {

  /** A latest start further away than this is a slip of the pen, and must not cost memory. */
  private static final int TEN_YEARS = 3653;

  private AxisLength() {}

  static Axis of(Snapshot snapshot, RuleSet ruleSet) {
    Integer window = ruleSet.respite().windowDays();
    int margin = Math.max(window == null ? 0 : window, ruleSet.turnoverNights()) + 1;
    int longest =
        IntStream.concat(
                snapshot.respiteGrants().stream().mapToInt(RespiteGrant::stayNights),
                snapshot.shortStays().stream().mapToInt(ShortStay::nights))
            .max()
            .orElse(0);
    LocalDate asOf = snapshot.asOf();
    LocalDate last =
        Stream.concat(
                snapshot.shortStays().stream().map(ShortStay::latestStart),
                Stream.concat(
                    snapshot.respiteGrants().stream()
                        .flatMap(grant -> grant.published().stream())
                        .map(stay -> stay.to()),
                    Stream.of(snapshot.horizonEnd())))
            .max(LocalDate::compareTo)
            .orElseThrow();
    LocalDate limit = asOf.plusDays(TEN_YEARS);
    LocalDate end =
        (last.isBefore(limit) ? last : limit)
            .plusDays(Math.min(longest, TEN_YEARS) + (long) margin);
    LocalDate first = asOf.minusDays(margin);
    return new Axis(first, margin, (int) (end.toEpochDay() - first.toEpochDay()));
  }
}
