package no.romslig.solver.explain.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.fact.RankedItem;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.proposal.Certificate.EnvyLabel;
import no.romslig.solver.rules.RuleSet.PartnerRank;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.NeedOverride;

/** Why this one came before the others whom the place suits. */
final class RankReasons {

  private final Standings standings;

  RankReasons(Standings standings) {
    this.standings = standings;
  }

  /** At the own rank. */
  List<Ground> of(RankedItem item, Place place) {
    return of(item, item, standings.suitedBy(place, item.personId()), place);
  }

  /** At the rank that the two who are placed together were tried at. */
  List<Ground> together(RankedItem item, RankedItem partner, Place place) {
    RankedItem first = Standings.isBefore(item, partner) ? item : partner;
    boolean byTheLast =
        item.tier() == LegalStatus.WAITLIST
            && partner.tier() == LegalStatus.WAITLIST
            && standings.situation().rules().cohabitation().partnerRank() == PartnerRank.OWN;
    RankedItem lead = byTheLast == first.equals(item) ? partner : item;
    List<RankedItem> others =
        standings.suitedBy(place, item.personId()).stream()
            .filter(other -> !other.equals(item) && !other.equals(partner))
            .toList();
    List<RankedItem> suited = new ArrayList<>(others);
    suited.add(positionOf(lead, others), item);
    List<Ground> grounds = new ArrayList<>(of(item, lead, suited, place));
    int afterTheRight = item.tier() == LegalStatus.RIGHT ? 1 : 0;
    grounds.add(
        afterTheRight,
        new NeedGround.RankedAsCouple(byTheLast ? PartnerRank.OWN : PartnerRank.HIGHER));
    return grounds;
  }

  /**
   * @param lead whose rank the item was tried at: the own, or the partner's
   */
  private List<Ground> of(RankedItem item, RankedItem lead, List<RankedItem> suited, Place place) {
    List<Ground> grounds = new ArrayList<>();
    if (item.tier() == LegalStatus.RIGHT) {
      grounds.add(NeedGround.RightToPlace.of(place.unit().careForm()));
    }
    Map<EnvyLabel, List<String>> passed = standings.envy().passedBy(item.refId());
    grounds.add(greatestNeed(positionOf(item, suited) + 1, suited, passed));
    passed.forEach(
        (label, others) -> grounds.add(new NeedGround.HigherRankPassed(most(others), label)));
    List<RankedItem> keptOut = standings.keptOutBySharing(place, lead);
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
    if (equals > 0 && lead.equals(item)) {
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
}
