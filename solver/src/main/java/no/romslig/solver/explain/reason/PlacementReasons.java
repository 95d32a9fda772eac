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
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** Why someone is proposed a lasting place, or comes along. */
final class PlacementReasons {

  private final Situation situation;
  private final RankReasons ranks;
  private final ConditionReasons conditions;
  private final WishReasons wishes;
  private final CoupleReasons couples;
  private final DateReasons dates;
  private final DependencyReasons dependencies;

  PlacementReasons(Standings standings) {
    situation = standings.situation();
    ranks = new RankReasons(standings);
    conditions = new ConditionReasons(situation);
    wishes = new WishReasons(standings);
    couples = new CoupleReasons(situation);
    dates = new DateReasons(situation);
    dependencies = new DependencyReasons(situation);
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
    grounds.addAll(dependencies.of(placement));
    return grounds;
  }

  private List<Ground> applicant(
      Case aCase, Placement placement, Place place, Standings standings) {
    Candidate candidate = Candidate.of(aCase, situation.person(aCase.personId()));
    RankedItem item = standings.itemOf(aCase.personId());
    List<Ground> together = couples.of(aCase.personId(), place);
    boolean inCouple = placement.coupleId() != null;
    RankedItem partner = inCouple ? triedWith(aCase.personId(), together, standings) : null;
    List<Ground> grounds = new ArrayList<>();
    if (inCouple) {
      grounds.addAll(together);
    }
    if (item == null) {
      grounds.add(new NeedGround.DecidedEarlier());
    } else {
      grounds.addAll(
          partner == null ? ranks.of(item, place) : ranks.together(item, partner, place));
    }
    grounds.addAll(RankReasons.override(aCase));
    grounds.addAll(conditions.of(candidate, place, placement.from()));
    if (!aCase.careForms().isEmpty()) {
      grounds.add(new SuitabilityGround.CareFormGiven(place.unit().careForm(), aCase.careForms()));
    }
    grounds.addAll(wishes.of(aCase, candidate, place, placement.from()));
    if (!inCouple) {
      grounds.addAll(together);
    }
    if (item != null) {
      grounds.addAll(dates.of(candidate, place, placement.from()));
    }
    return grounds;
  }

  /** The partner with a case of the own, where the two were placed together. */
  private @Nullable RankedItem triedWith(
      PersonId person, List<Ground> together, Standings standings) {
    Couple couple = situation.coupleOf(person);
    boolean apart = together.stream().noneMatch(CoupleGround.CoupleTogether.class::isInstance);
    if (couple == null || !couple.guaranteeInvoked() || apart) {
      return null;
    }
    RankedItem partner = standings.itemOf(couple.partnerOf(person));
    return partner == null || partner.isRelocation() ? null : partner;
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
