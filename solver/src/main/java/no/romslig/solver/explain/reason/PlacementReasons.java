package no.romslig.solver.explain.reason;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.explain.fact.RankedItem;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Couple;

/** Why someone is proposed a lasting place, or comes along. */
final class PlacementReasons {

  private final Situation situation;
  private final RankReasons ranks;
  private final ConditionReasons conditions;
  private final WishReasons wishes;
  private final CoupleReasons couples;
  private final DateReasons dates;

  PlacementReasons(Standings standings) {
    situation = standings.situation();
    ranks = new RankReasons(standings);
    conditions = new ConditionReasons(situation);
    wishes = new WishReasons(standings);
    couples = new CoupleReasons(situation);
    dates = new DateReasons(situation);
  }

  List<Ground> of(Placement placement, Standings standings) {
    Place place = situation.place(placement.unitId());
    Case aCase = placement.caseId() == null ? null : situation.findCase(placement.caseId());
    List<Ground> grounds =
        new ArrayList<>(ConditionReasons.sharing(placement.personId(), place, standings));
    grounds.addAll(
        aCase == null
            ? companion(placement, place)
            : applicant(aCase, placement, place, standings));
    if (!placement.dependsOn().isEmpty()) {
      grounds.add(
          new MoveGround.DependsOnMove(placement.dependsOn().size(), placement.executable()));
    }
    return grounds;
  }

  private List<Ground> applicant(
      Case aCase, Placement placement, Place place, Standings standings) {
    Candidate candidate = Candidate.of(aCase, situation.person(aCase.personId()));
    RankedItem item = standings.itemOf(aCase.personId());
    List<Ground> together = couples.of(aCase.personId(), place);
    boolean inCouple = placement.coupleId() != null;
    List<Ground> grounds = new ArrayList<>();
    if (inCouple) {
      grounds.addAll(together);
    }
    if (item == null) {
      grounds.add(new NeedGround.DecidedEarlier());
    } else {
      grounds.addAll(ranks.of(item, place, inCouple));
    }
    grounds.addAll(RankReasons.override(aCase));
    grounds.addAll(conditions.of(candidate, place, placement.from()));
    if (!aCase.careForms().isEmpty()) {
      grounds.add(new SuitabilityGround.CareFormGiven(place.unit().careForm(), aCase.careForms()));
    }
    grounds.addAll(wishes.of(aCase, candidate, place));
    if (!inCouple) {
      grounds.addAll(together);
    }
    if (item != null) {
      grounds.addAll(dates.of(candidate, place, placement.from()));
    }
    return grounds;
  }

  private List<Ground> companion(Placement placement, Place place) {
    List<Ground> grounds = new ArrayList<>(couples.of(placement.personId(), place));
    Couple couple = situation.coupleOf(placement.personId());
    if (couple != null && couple.companion() != null) {
      Candidate candidate =
          Candidate.companion(couple, couple.companion(), situation.person(placement.personId()));
      grounds.add(new CoupleGround.ComesAlong(couple.companion().stay()));
      grounds.addAll(conditions.of(candidate, place, placement.from()));
      grounds.addAll(dates.of(candidate, place, placement.from()));
    }
    return grounds;
  }
}
