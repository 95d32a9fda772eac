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
    List<RankedItem> suited = standings.suitedBy(place, item.personId());
    int rank = positionOf(item, suited) + 1;
    Map<EnvyLabel, List<String>> passed = passed(item);
    if (rank == 1 || !inCouple) {
      grounds.add(greatestNeed(rank, suited, passed));
    } else {
      grounds.add(
          new NeedGround.RankedAsCouple(
              standings.situation().rules().cohabitation().partnerRank()));
    }
    passed.forEach(
        (label, others) -> grounds.add(new NeedGround.HigherRankPassed(most(others), label)));
    List<RankedItem> keptOut = standings.keptOutBySharing(place, item);
    if (!keptOut.isEmpty()) {
      grounds.add(
          new NeedGround.HigherRankCannotShare(
              most(keptOut.stream().map(RankedItem::refId).toList())));
    }
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

  private Ground greatestNeed(
      int rank, List<RankedItem> suited, Map<EnvyLabel, List<String>> passed) {
    List<String> elsewhere = new ArrayList<>();
    List<String> outOfReach = new ArrayList<>();
    for (RankedItem before : suited.subList(0, rank - 1)) {
      if (standings.isPlaced(before.personId())) {
        elsewhere.add(before.refId());
      } else if (passed.values().stream().noneMatch(each -> each.contains(before.refId()))) {
        outOfReach.add(before.refId());
      }
    }
    return new NeedGround.GreatestNeedAmongSuitable(
        rank,
        most(suited.stream().map(RankedItem::refId).toList()),
        suited.size(),
        most(elsewhere),
        most(outOfReach));
  }

  private static List<String> most(List<String> ids) {
    return ids.stream().limit(Standings.MOST_IDS).toList();
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

  private Map<EnvyLabel, List<String>> passed(RankedItem item) {
    Map<EnvyLabel, List<String>> byLabel = new LinkedHashMap<>();
    for (Envy envy : standings.situation().proposal().certificate().justifiedEnvy()) {
      if (envy.placed().equals(item.refId()) && envy.label() != null) {
        byLabel.computeIfAbsent(envy.label(), each -> new ArrayList<>()).add(envy.unplaced());
      }
    }
    return byLabel;
  }
}
