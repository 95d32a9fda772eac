package no.romslig.solver.explain.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.reason.ChangeGround;
import no.romslig.solver.explain.reason.ChangeGround.PlaceClosed;
import no.romslig.solver.explain.reason.ChangeGround.PlaceDeclined;
import no.romslig.solver.explain.reason.ChangeGround.PlaceNoLongerSuits;
import no.romslig.solver.explain.reason.ChangeGround.PlaceTaken;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.Places;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.proposal.Assigned;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Why a place that was proposed cannot be given any more, whatever else is proposed. */
final class LostPlaces {

  private final Snapshot snapshot;
  private final Applications applications;
  private final Places places;
  private final Suitability suitability;
  private final Map<UnitId, List<Occupancy>> occupancies = new HashMap<>();

  LostPlaces(Snapshot snapshot, RuleSet rules, Applications applications) {
    this.snapshot = snapshot;
    this.applications = applications;
    places = Places.of(snapshot);
    suitability = new Suitability(snapshot, rules);
    for (Occupancy each : snapshot.occupancies()) {
      occupancies.computeIfAbsent(each.unitId(), unit -> new ArrayList<>()).add(each);
    }
  }

  @Nullable ChangeGround why(Item item, Assigned was) {
    Place place = places.find(was.unitId());
    if (place == null) {
      return new PlaceClosed(was.unitId(), null);
    }
    LocalDate closed = closedFrom(place, was);
    if (closed != null) {
      return new PlaceClosed(was.unitId(), closed);
    }
    Candidate candidate = candidate(item);
    List<String> obstacles =
        candidate == null ? List.of() : suitability.obstacles(candidate, place);
    if (obstacles.contains("DECLINED")) {
      return new PlaceDeclined(was.unitId());
    }
    if (!obstacles.isEmpty()) {
      return new PlaceNoLongerSuits(new RuleId(obstacles.getFirst()), was.unitId());
    }
    return isFull(place, was) ? new PlaceTaken(was.unitId()) : null;
  }

  private @Nullable LocalDate closedFrom(Place place, Assigned was) {
    Period nights = new Period(was.from(), was.to() == null ? snapshot.horizonEnd() : was.to());
    LocalDate until = place.unit().availableTo();
    if (until != null && nights.to() != null && until.isBefore(nights.to())) {
      return until;
    }
    return place.unit().closures().stream()
        .filter(closure -> closure.period().overlaps(nights))
        .map(Closure::from)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Candidate candidate(Item item) {
    return switch (item.kind()) {
      case CASE -> {
        Case aCase = applications.findCase(item.refId());
        Person person = aCase == null ? null : applications.findPerson(aCase.personId());
        yield aCase == null || person == null ? null : Candidate.of(aCase, person);
      }
      case RELOCATION -> {
        Relocation move = applications.findRelocation(item.refId());
        Person person = applications.findPerson(new PersonId(item.refId()));
        yield move == null || person == null ? null : Candidate.of(move, person);
      }
      case COMPANION, SHORT_STAY, RESPITE_CYCLE -> null;
    };
  }

  /** Whether as many live there without an end, none of them a mover, as it has places. */
  private boolean isFull(Place place, Assigned was) {
    long there =
        occupancies.getOrDefault(was.unitId(), List.of()).stream()
            .filter(each -> each.to() == null)
            .filter(each -> applications.findRelocation(each.personId().value()) == null)
            .filter(each -> !applications.hasCase(each.personId()))
            .count();
    return there >= place.unit().capacity();
  }
}
