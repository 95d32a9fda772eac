package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.reason.DateGround.DateDecider;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** What decided the date on which someone may move in. */
final class DateReasons {

  private final Situation situation;

  DateReasons(Situation situation) {
    this.situation = situation;
  }

  /** Nothing where the snapshot alone does not show it, as in a couple's or a cycle's date. */
  List<Ground> of(Candidate candidate, Place place, LocalDate from) {
    DateDecider decider = decider(candidate, place.unit(), from);
    return decider == null ? List.of() : List.of(new DateGround.EarliestDate(from, decider));
  }

  private @Nullable DateDecider decider(Candidate candidate, Unit unit, LocalDate from) {
    int turnover = situation.rules().turnoverNights();
    if (movesOut(unit.id()).anyMatch(on -> on.plusDays(turnover).equals(from))) {
      return DateDecider.MOVES;
    }
    if (from.equals(unit.availableFrom())) {
      return DateDecider.OPENING;
    }
    if (from.equals(candidate.readyFrom())) {
      return DateDecider.READY_FROM;
    }
    if (leaves(unit.id()).anyMatch(on -> on.plusDays(turnover).equals(from))) {
      return DateDecider.LEAVES;
    }
    if (unit.closures().stream().anyMatch(closure -> from.equals(closure.to()))) {
      return DateDecider.CLOSURE_ENDS;
    }
    if (isResidencyMetOn(candidate.person(), unit.careForm(), from)) {
      return DateDecider.RESIDENCY;
    }
    if (from.equals(Suitability.adultOn(candidate.person()))) {
      return DateDecider.TURNS_18;
    }
    if (candidate.kind() == Candidate.Kind.COMPANION && movesInWithPartner(candidate, from)) {
      return DateDecider.PARTNER;
    }
    return from.equals(situation.snapshot().asOf()) ? DateDecider.TODAY : null;
  }

  private boolean movesInWithPartner(Candidate candidate, LocalDate from) {
    Couple couple = situation.coupleOf(candidate.person().id());
    return couple != null
        && from.equals(situation.movesIn(couple.partnerOf(candidate.person().id())));
  }

  /** The days on which those who live there move out in this proposal. */
  private Stream<LocalDate> movesOut(UnitId unit) {
    return Stream.concat(
        situation.proposal().relocations().stream()
            .filter(move -> move.fromUnitId().equals(unit))
            .map(move -> move.on()),
        situation.proposal().placements().stream()
            .filter(
                placement ->
                    situation.occupanciesOf(placement.personId()).stream()
                        .anyMatch(each -> each.unitId().equals(unit)))
            .filter(placement -> !placement.unitId().equals(unit))
            .map(placement -> placement.from()));
  }

  private Stream<LocalDate> leaves(UnitId unit) {
    return situation.snapshot().occupancies().stream()
        .filter(each -> each.unitId().equals(unit))
        .map(Occupancy::to)
        .filter(Objects::nonNull);
  }

  private boolean isResidencyMetOn(Person person, CareForm form, LocalDate from) {
    LocalDate since = person.residentSince();
    boolean housing = form == CareForm.HDO || form == CareForm.CARE_HOUSING;
    return housing
        && since != null
        && since.plusMonths(situation.rules().hdo().minResidencyMonths()).equals(from);
  }
}
