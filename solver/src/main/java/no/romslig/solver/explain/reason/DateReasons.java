package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.reason.DateGround.DateDecider;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
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
  private final Map<UnitId, List<LocalDate>> movesOut = new HashMap<>();
  private final Map<UnitId, List<LocalDate>> leaves = new HashMap<>();

  DateReasons(Situation situation) {
    this.situation = situation;
    for (ProposedRelocation move : situation.proposal().relocations()) {
      add(movesOut, move.fromUnitId(), move.on());
    }
    for (Placement placement : situation.proposal().placements()) {
      for (Occupancy occupancy : situation.occupanciesOf(placement.personId())) {
        if (!occupancy.unitId().equals(placement.unitId())) {
          add(movesOut, occupancy.unitId(), placement.from());
        }
      }
    }
    for (Occupancy occupancy : situation.snapshot().occupancies()) {
      if (occupancy.to() != null) {
        add(leaves, occupancy.unitId(), occupancy.to());
      }
    }
  }

  /** The day on which the place of whoever leaves on that day is another's. */
  private void add(Map<UnitId, List<LocalDate>> days, UnitId unit, LocalDate day) {
    days.computeIfAbsent(unit, each -> new ArrayList<>())
        .add(day.plusDays(situation.rules().turnoverNights()));
  }

  /** Nothing where the snapshot alone does not show it, as in a couple's or a cycle's date. */
  List<Ground> of(Candidate candidate, Place place, LocalDate from) {
    DateDecider decider = decider(candidate, place.unit(), from);
    return decider == null ? List.of() : List.of(new DateGround.EarliestDate(from, decider));
  }

  private @Nullable DateDecider decider(Candidate candidate, Unit unit, LocalDate from) {
    if (movesOut.getOrDefault(unit.id(), List.of()).contains(from)) {
      return DateDecider.MOVES;
    }
    if (from.equals(unit.availableFrom())) {
      return DateDecider.OPENING;
    }
    if (from.equals(candidate.readyFrom())) {
      return DateDecider.READY_FROM;
    }
    if (leaves.getOrDefault(unit.id(), List.of()).contains(from)) {
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

  private boolean isResidencyMetOn(Person person, CareForm form, LocalDate from) {
    LocalDate since = person.residentSince();
    boolean housing = form == CareForm.HDO || form == CareForm.CARE_HOUSING;
    return housing
        && since != null
        && since.plusMonths(situation.rules().hdo().minResidencyMonths()).equals(from);
  }
}
