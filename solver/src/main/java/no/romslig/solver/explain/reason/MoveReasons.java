package no.romslig.solver.explain.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.romslig.solver.explain.fact.MoveGate;
import no.romslig.solver.explain.fact.RankedItem;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Initiative;
import no.romslig.solver.snapshot.Position;
import no.romslig.solver.snapshot.Relocation;

/** Why a resident is proposed to move: the own need or wish, and whom it helps. */
final class MoveReasons {

  private final Situation situation;
  private final RankReasons ranks;
  private final ConditionReasons conditions;
  private final CoupleReasons couples;
  private final DateReasons dates;
  private final DependencyReasons dependencies;

  MoveReasons(Standings standings) {
    situation = standings.situation();
    ranks = new RankReasons(standings);
    conditions = new ConditionReasons(situation);
    couples = new CoupleReasons(situation);
    dates = new DateReasons(situation);
    dependencies = new DependencyReasons(situation);
  }

  List<Ground> of(ProposedRelocation move, Standings standings) {
    Place from = situation.place(move.fromUnitId());
    Place to = situation.place(move.toUnitId());
    Relocation relocation = situation.relocationOf(move.personId());
    RankedItem item = standings.itemOf(move.personId());
    List<Ground> grounds =
        new ArrayList<>(ConditionReasons.sharing(move.personId(), to, standings));
    if (situation.decidedMove(move.personId()) != null) {
      grounds.add(new NeedGround.DecidedEarlier());
    }
    if (relocation != null) {
      grounds.addAll(cause(relocation, from, to));
    }
    List<CaseId> helped = helpedBy(move);
    if (!helped.isEmpty()) {
      grounds.add(new MoveGround.FreesPlaceFor(helped));
    }
    int residents =
        (int)
            situation.proposal().relocations().stream()
                .filter(other -> other.toUnitId().equals(move.fromUnitId()))
                .count();
    if (residents > 0) {
      grounds.add(new MoveGround.FreesPlaceForResidents(residents));
    }
    if (item != null) {
      grounds.addAll(ranks.of(item, to));
    }
    grounds.addAll(couples.of(move.personId(), to));
    if (relocation != null) {
      Candidate candidate = Candidate.of(relocation, situation.person(move.personId()));
      grounds.addAll(conditions.of(candidate, to, move.on()));
      grounds.addAll(distance(from, to));
      grounds.addAll(hearing(relocation));
      grounds.addAll(dates.of(candidate, to, move.on()));
    }
    return grounds;
  }

  private static List<Ground> cause(Relocation relocation, Place from, Place to) {
    if (relocation.mandatory()) {
      boolean sheltered = from.unit().careForm() == CareForm.LONG_TERM_SHELTERED;
      boolean toShelter = to.unit().careForm() == CareForm.LONG_TERM_SHELTERED;
      if (sheltered && !toShelter) {
        return List.of(new MoveGround.NeedForShelterCeased());
      }
      return List.of(
          toShelter && !sheltered
              ? new MoveGround.NeedForShelterArisen()
              : new MoveGround.NeedChanged());
    }
    return relocation.initiative() == Initiative.RESIDENT
        ? List.of(new MoveGround.AskedByResident())
        : List.of();
  }

  /** The cases that are placed only because this resident moves, at once or along a chain. */
  private List<CaseId> helpedBy(ProposedRelocation move) {
    return situation.proposal().placements().stream()
        .filter(placement -> placement.dependsOn().contains(move.personId()))
        .filter(placement -> dependencies.makingRoomFor(placement).contains(move.personId()))
        .map(Placement::caseId)
        .filter(Objects::nonNull)
        .toList();
  }

  private List<Ground> hearing(Relocation relocation) {
    MoveGate gate = MoveGate.of(relocation, situation.rules().move());
    if (gate == null) {
      return relocation.heard()
          ? List.of(new MoveGround.ResidentHeard(relocation.agrees(), relocation.newDecision()))
          : List.of();
    }
    return List.of(
        switch (gate) {
          case HEARING -> new MoveGround.HearingNeeded();
          case NEW_DECISION -> new MoveGround.NewDecisionNeeded();
        });
  }

  private static List<Ground> distance(Place from, Place to) {
    Position here = from.institution().position();
    Position there = to.institution().position();
    if (here == null || there == null || from.institution().id().equals(to.institution().id())) {
      return List.of();
    }
    return List.of(new MoveGround.MoveDistance((int) Math.round(kilometres(here, there))));
  }

  /** The great-circle distance, by the haversine formula. */
  private static double kilometres(Position here, Position there) {
    double lat = Math.toRadians(there.lat() - here.lat());
    double lon = Math.toRadians(there.lon() - here.lon());
    double a =
        Math.pow(Math.sin(lat / 2), 2)
            + Math.cos(Math.toRadians(here.lat()))
                * Math.cos(Math.toRadians(there.lat()))
                * Math.pow(Math.sin(lon / 2), 2);
    return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
  }
}
