package no.romslig.solver.explain.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.fact.RankedItem;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.proposal.Certificate.Envy;
import no.romslig.solver.proposal.Certificate.EnvyLabel;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.NeedOverride;

/** Why this one came before the others whom the place suits. */
final class RankReasons {

  private final Standings standings;

  RankReasons(Standings standings) {
    this.standings = standings;
  }

  /**
   * @param inCouple placed with a partner, at the rank that the couple has together
   */
  List<Ground> of(RankedItem item, Place place, boolean inCouple) {
    List<Ground> grounds = new ArrayList<>();
    if (item.tier() == LegalStatus.RIGHT) {
      grounds.add(new NeedGround.RightToPlace());
    }
    List<RankedItem> suited = standings.suitedBy(place);
    int rank = positionOf(item, suited) + 1;
    if (rank == 1 || !inCouple) {
      List<String> elsewhere =
          suited.stream()
              .limit(rank - 1)
              .filter(other -> standings.isPlaced(other.personId()))
              .map(RankedItem::refId)
              .limit(Standings.MOST_IDS)
              .toList();
      grounds.add(
          new NeedGround.GreatestNeedAmongSuitable(
              rank,
              suited.stream().map(RankedItem::refId).limit(Standings.MOST_IDS).toList(),
              suited.size(),
              elsewhere));
    }
    grounds.addAll(passed(item));
    int equals =
        (int)
            suited.stream()
                .filter(other -> isEqualButShorter(item, other))
                .filter(other -> !standings.isPlaced(other.personId()))
                .count();
    if (equals > 0) {
      grounds.add(new NeedGround.LongerWaitDecided(item.rank().since(), equals));
    }
    return grounds;
  }

  /** The override of a case, if a professional has given one. */
  static List<Ground> override(Case aCase) {
    NeedOverride override = aCase.override();
    return override == null
        ? List.of()
        : List.of(
            new NeedGround.NeedOverridden(
                aCase.needClass(),
                aCase.needScore(),
                aCase.effectiveNeedClass(),
                aCase.effectiveNeedScore()));
  }

  private static int positionOf(RankedItem item, List<RankedItem> suited) {
    int position = suited.indexOf(item);
    return position >= 0
        ? position
        : (int) suited.stream().filter(other -> Standings.isBefore(other, item)).count();
  }

  private static boolean isEqualButShorter(RankedItem item, RankedItem other) {
    return item.tier() == other.tier()
        && item.rank().needClass() == other.rank().needClass()
        && item.rank().scoreBand() == other.rank().scoreBand()
        && item.rank().since().isBefore(other.rank().since());
  }

  private List<Ground> passed(RankedItem item) {
    Map<EnvyLabel, List<String>> byLabel = new LinkedHashMap<>();
    for (Envy envy : standings.situation().proposal().certificate().justifiedEnvy()) {
      if (envy.placed().equals(item.refId()) && envy.label() != null) {
        byLabel.computeIfAbsent(envy.label(), each -> new ArrayList<>()).add(envy.unplaced());
      }
    }
    return byLabel.entrySet().stream()
        .<Ground>map(
            each ->
                new NeedGround.HigherRankPassed(
                    each.getValue().stream().limit(Standings.MOST_IDS).toList(), each.getKey()))
        .toList();
  }
}
