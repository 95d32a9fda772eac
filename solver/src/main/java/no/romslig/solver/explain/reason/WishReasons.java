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

/** Which wished institution it became, and why not one that was wished before it. */
final class WishReasons {

  private final Standings standings;
  private final CoupleReasons couples;

  WishReasons(Standings standings) {
    this.standings = standings;
    couples = new CoupleReasons(standings.situation());
  }

  List<Ground> of(Case aCase, Candidate candidate, Place given, LocalDate from) {
    List<Ground> grounds = new ArrayList<>();
    int wish = 1;
    for (InstitutionId wished : aCase.preferences()) {
      if (wished.equals(given.institution().id())) {
        grounds.addFirst(new WishGround.PreferredInstitution(wished, wish));
        return grounds;
      }
      grounds.add(new WishGround.WishNotMet(wished, wish, why(candidate, given, wished, from)));
      wish++;
    }
    return grounds;
  }

  private WishObstacle why(Candidate candidate, Place given, InstitutionId wished, LocalDate from) {
    List<Place> there =
        standings.placesFor(candidate).stream()
            .filter(place -> place.institution().id().equals(wished))
            .toList();
    if (there.isEmpty()) {
      return WishObstacle.NO_SUITABLE_UNIT;
    }
    List<Place> free = there.stream().filter(standings::hasRoom).toList();
    if (!free.isEmpty()) {
      return whyNotFree(candidate, given, free, from);
    }
    List<PersonId> newcomers =
        there.stream()
            .flatMap(each -> standings.holdersOf(each.unit().id()).stream())
            .filter(standings::isPlaced)
            .toList();
    if (newcomers.isEmpty()) {
      return WishObstacle.OCCUPIED;
    }
    return newcomers.stream().anyMatch(other -> goesBefore(other, candidate.person().id()))
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

  private boolean goesBefore(PersonId other, PersonId person) {
    RankedItem one = standings.itemOf(other);
    RankedItem own = standings.itemOf(person);
    return one != null && own != null && Standings.isBefore(one, own);
  }
}
