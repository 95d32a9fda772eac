package no.romslig.solver.explain.alert;

import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;

/** Everything that can be seen in a proposal and its snapshot. */
public final class Finders {

  private static final List<WarningFinder> ALL =
      List.of(
          new CaseWarnings(),
          new AssessmentWarnings(),
          new FeatureWarnings(),
          new CoupleWarnings(),
          new MoveWarnings(),
          new RoomBreaches(),
          new OccupancyBreaches(),
          new TwoPlaceBreaches(),
          new QuotaBreaches(),
          new CommitmentBreaches(),
          new ClosingWarnings(),
          new AgeWarnings(),
          new RespiteWarnings(),
          new ShortTermNights(),
          new ShortStayWarnings(),
          new WaiverWarnings(),
          new TieWarnings());

  private Finders() {}

  /** All warnings, in no particular order, each once. */
  public static Stream<Warning> find(Situation situation) {
    return ALL.stream().<Warning>flatMap(finder -> finder.find(situation)).distinct();
  }
}
