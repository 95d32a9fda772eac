package no.romslig.benchmarks.stay;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.List;
import no.romslig.benchmarks.stay.Windows.Window;

/** The question as constraint streams, one constraint for each rule. */
public final class PlainStayRules implements ConstraintProvider {

  private static final BendableScore HARD = BendableScore.ofHard(1, PlainStays.LEVELS, 0, 1);
  private static final int ACUTE = 0;
  private static final int OTHERS = 1;

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      factory
          .forEachUniquePair(
              PlainStay.class,
              equal(PlainStay::bed),
              overlapping(PlainStay::begin, PlainStay::bedFreeFrom))
          .penalize(HARD)
          .asConstraint("one guest in a bed"),
      factory
          .forEachUniquePair(
              PlainStay.class,
              equal(PlainStay::party),
              overlapping(PlainStay::begin, PlainStay::end))
          .penalize(HARD)
          .asConstraint("nobody is in two places"),
      factory
          .forEach(PlainStay.class)
          .filter(PlainStay::isRespite)
          .groupBy(PlainStay::party, toList())
          .penalize(HARD, (party, stays) -> tooMany(stays))
          .asConstraint("not too many nights in any window"),
      missing(factory, true, ACUTE, "acute stays"),
      missing(factory, false, OTHERS, "other stays")
    };
  }

  private static Constraint missing(
      ConstraintFactory factory, boolean acute, int level, String name) {
    return factory
        .forEachIncludingUnassigned(PlainStay.class)
        .filter(stay -> stay.isMissing(acute))
        .penalize(BendableScore.ofSoft(1, PlainStays.LEVELS, level, 1), PlainStay::missing)
        .asConstraint(name);
  }

  /** Nights too many, over all windows of one person. */
  private static long tooMany(List<PlainStay> stays) {
    long nights = 0;
    for (Window window : stays.getFirst().windows().all()) {
      int own = 0;
      for (PlainStay stay : stays) {
        int from = Math.max(stay.begin(), window.from());
        own += Math.max(0, Math.min(stay.end(), window.to()) - from);
      }
      nights += own > 0 ? Math.max(0, own - window.left()) : 0;
    }
    return nights;
  }
}
