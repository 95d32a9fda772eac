package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.explain.fact.RankedItem;
import no.romslig.solver.explain.reason.WishGround.WishObstacle;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** Which wished institution it became, and why not one that was wished before it. */
final class WishReasons {

  private final Standings standings;
  private final CoupleReasons couples;

  WishReasons(Standings standings) {
    this.standings = standings;
    couples = new CoupleReasons(standings.situation());
  }

  List<Ground> of(Case aCase, Candidate candidate, Place given, LocalDate from) {
    List<InstitutionId> wishes = aCase.preferences();
    int met = wishes.indexOf(given.institution().id());
    List<Ground> grounds = new ArrayList<>();
    if (met >= 0) {
      grounds.add(new WishGround.PreferredInstitution(wishes.get(met), met + 1));
    }
    List<InstitutionId> unmet = met < 0 ? wishes : wishes.subList(0, met);
    List<Room> suitable = unmet.isEmpty() ? List.of() : standings.reachOf(candidate).open();
    for (int k = 0; k < unmet.size(); k++) {
      InstitutionId wished = unmet.get(k);
      List<Room> there =
          suitable.stream().filter(room -> room.place().institution().id().equals(wished)).toList();
      grounds.add(new WishGround.WishNotMet(wished, k + 1, why(candidate, given, there, from)));
    }
    return grounds;
  }

  private WishObstacle why(Candidate candidate, Place given, List<Room> there, LocalDate from) {
    if (there.isEmpty()) {
      return WishObstacle.NO_SUITABLE_UNIT;
    }
    List<Place> free = there.stream().filter(Room::hasPlaceLeft).map(Room::place).toList();
    if (!free.isEmpty()) {
      return whyNotFree(candidate, given, free, from);
    }
    List<Room.Holder> newcomers =
        there.stream()
            .flatMap(room -> room.holders().stream())
            .filter(Room.Holder::placed)
            .toList();
    if (newcomers.isEmpty()) {
      return WishObstacle.OCCUPIED;
    }
    return newcomers.stream().anyMatch(other -> goesBefore(other.item(), candidate.person().id()))
        ? WishObstacle.HIGHER_RANK
        : WishObstacle.NEEDED_BY_OTHERS;
  }

  private WishObstacle whyNotFree(
      Candidate candidate, Place given, List<Place> free, LocalDate from) {
    List<Place> asGood = free.stream().filter(each -> isAsGood(each, given, candidate)).toList();
    if (asGood.isEmpty()) {
      return WishObstacle.OTHER_CARE_FORM;
    }
    if (asGood.stream().allMatch(each -> standings.freeFor(candidate, each).isAfter(from))) {
      return WishObstacle.LATER;
    }
    return couples.isTogether(candidate.person().id(), given)
        ? WishObstacle.COUPLE
        : WishObstacle.OTHER;
  }

  private static boolean isAsGood(Place place, Place given, Candidate candidate) {
    return candidate.careForms().indexOf(place.unit().careForm())
        <= candidate.careForms().indexOf(given.unit().careForm());
  }

  private boolean goesBefore(@Nullable RankedItem one, PersonId person) {
    RankedItem own = standings.itemOf(person);
    return one != null && own != null && Standings.isBefore(one, own);
  }
}
