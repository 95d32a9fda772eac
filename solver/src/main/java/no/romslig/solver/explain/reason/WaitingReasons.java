package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.UnitId;

/** Why someone gets no lasting place in this proposal. */
final class WaitingReasons {

  /** Residency and readiness, which have reasons of their own. */
  private static final Set<String> TOLD_WITH_A_DATE = Set.of("HDO-01", "START");

  private final Standings standings;
  private final Situation situation;

  WaitingReasons(Standings standings) {
    this.standings = standings;
    situation = standings.situation();
  }

  List<Ground> ofCase(Unplaced unplaced) {
    Case aCase = situation.findCase(new CaseId(unplaced.refId()));
    if (aCase == null) {
      return List.of();
    }
    Candidate candidate = Candidate.of(aCase, situation.person(aCase.personId()));
    List<Ground> grounds = new ArrayList<>();
    if (aCase.legalStatus() == LegalStatus.RIGHT) {
      grounds.add(new WaitingGround.RightNotMet());
    }
    addUnmet(grounds, candidate);
    addPlaces(grounds, candidate);
    grounds.addAll(lowerPlaced(unplaced.refId()));
    addCouple(grounds, aCase);
    int declined = aCase.declined().size();
    if (declined > 0) {
      grounds.add(new WaitingGround.DeclinedBefore(declined));
    }
    grounds.addAll(RankReasons.override(aCase));
    return grounds;
  }

  List<Ground> ofRelocation(Unplaced unplaced) {
    PersonId person = new PersonId(unplaced.refId());
    Relocation relocation = situation.relocationOf(person);
    if (relocation == null) {
      return List.of();
    }
    List<Ground> grounds = new ArrayList<>();
    addPlaces(grounds, Candidate.of(relocation, situation.person(person)));
    grounds.addAll(lowerPlaced(unplaced.refId()));
    grounds.add(new MoveGround.KeepsHome());
    return grounds;
  }

  List<Ground> ofCompanion(Unplaced unplaced) {
    PersonId person = new PersonId(unplaced.refId());
    Couple couple = situation.coupleOf(person);
    if (couple == null || couple.companion() == null) {
      return List.of();
    }
    if (situation.rules().cohabitation().partnerMustHaveNeed() && !couple.companion().careNeed()) {
      return List.of(new CoupleGround.CompanionNeedMissing());
    }
    if (situation.lastingUnitOf(couple.partnerOf(person)) == null) {
      return List.of(new CoupleGround.PartnerWithoutPlace());
    }
    return List.of(new CoupleGround.NoBedForCompanion(couple.companion().stay()));
  }

  private void addUnmet(List<Ground> grounds, Candidate candidate) {
    for (Assessment assessment : candidate.assessments()) {
      if (!assessment.met() && !standings.suitability().isWaived(assessment.rule(), candidate)) {
        grounds.add(
            new WaitingGround.AssessmentNotMet(new RuleId(assessment.rule()), assessment.on()));
      }
    }
  }

  private void addPlaces(List<Ground> grounds, Candidate candidate) {
    Reach reach = standings.reachOf(candidate);
    List<Room> suitable = reach.open();
    if (!suitable.isEmpty()) {
      List<UnitId> ids =
          suitable.stream()
              .map(room -> room.place().unit().id())
              .limit(Standings.MOST_IDS)
              .toList();
      grounds.add(new WaitingGround.NoSuitablePlaceLeft(ids, suitable.size()));
      grounds.add(new PlaceHolders(standings, candidate).of(suitable));
      addUnshareable(grounds, reach);
      return;
    }
    grounds.add(new WaitingGround.NoPlaceSuits(candidate.careForms()));
    addUnshareable(grounds, reach);
    addResidency(grounds, candidate);
    if (candidate.readyFrom() != null && candidate.readyFrom().isAfter(situation.lastStart())) {
      grounds.add(new WaitingGround.NotReadyYet(candidate.readyFrom()));
    }
    blocking(candidate)
        .forEach(
            (rule, units) -> {
              if (!TOLD_WITH_A_DATE.contains(rule)) {
                grounds.add(new WaitingGround.BlockedBy(new RuleId(rule), units));
              }
            });
  }

  private static void addUnshareable(List<Ground> grounds, Reach reach) {
    if (reach.unshareable() > 0) {
      grounds.add(new WaitingGround.RoomCannotBeShared(reach.unshareable()));
    }
  }

  /** From how many units of the granted forms each rule keeps the candidate. */
  private Map<String, Integer> blocking(Candidate candidate) {
    Map<String, Integer> units = new LinkedHashMap<>();
    for (Place place : situation.places().all()) {
      List<String> obstacles = standings.suitability().obstacles(candidate, place);
      if (!obstacles.contains("NOT-GRANTED")) {
        obstacles.stream()
            .filter(rule -> candidate.assessments().stream().noneMatch(isUnmet(rule)))
            .forEach(rule -> units.merge(rule, 1, Integer::sum));
      }
    }
    return units;
  }

  private static Predicate<Assessment> isUnmet(String rule) {
    return assessment -> !assessment.met() && assessment.rule().equals(rule);
  }

  private void addResidency(List<Ground> grounds, Candidate candidate) {
    Person person = candidate.person();
    int months = situation.rules().hdo().minResidencyMonths();
    boolean asksForHousing =
        candidate.careForms().contains(CareForm.HDO)
            || candidate.careForms().contains(CareForm.CARE_HOUSING);
    if (!asksForHousing || months == 0 || standings.suitability().isWaived("HDO-01", candidate)) {
      return;
    }
    LocalDate since = person.residentSince();
    if (since == null) {
      grounds.add(new WaitingGround.ResidencyUnknown(months));
    } else if (since.plusMonths(months).isAfter(situation.lastStart())) {
      grounds.add(new WaitingGround.ResidencyTooShort(since, months));
    }
  }

  private List<Ground> lowerPlaced(String refId) {
    return standings.envy().placedBelow(refId).entrySet().stream()
        .<Ground>map(
            each ->
                new WaitingGround.LowerRankPlaced(
                    each.getValue().stream().limit(Standings.MOST_IDS).toList(), each.getKey()))
        .toList();
  }

  private void addCouple(List<Ground> grounds, Case aCase) {
    Couple couple = situation.coupleOf(aCase.personId());
    if (couple == null || !couple.guaranteeInvoked()) {
      return;
    }
    PersonId partner = couple.partnerOf(aCase.personId());
    if (situation.caseOf(partner) != null) {
      if (couple.mode() == CoupleMode.TOGETHER_ONLY || situation.lastingUnitOf(partner) == null) {
        grounds.add(new CoupleGround.NoPlaceForBoth(couple.mode()));
      } else {
        grounds.add(new CoupleGround.PartnersApart());
      }
    } else if (situation.homeOf(partner) != null) {
      grounds.add(new CoupleGround.PartnersInstitutionFull());
    } else if (couple.companion() != null) {
      grounds.add(new CoupleGround.NoPlaceForBoth(couple.mode()));
    }
  }
}
