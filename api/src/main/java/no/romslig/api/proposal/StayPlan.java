package no.romslig.api.proposal;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.romslig.api.proposal.Timeline.Bar;
import no.romslig.api.proposal.Timeline.State;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.UnitId;

/** Lays the stays of a proposal out as a plan, unit by unit. */
final class StayPlan {

  /** More rows than this nobody reads; a table of the whole can be had as JSON. */
  static final int MOST_UNITS = 60;

  private final OpenProposal open;
  private final LocalDate from;
  private final LocalDate to;
  private final Set<Start> committed;
  private final Map<UnitId, List<Bar>> bars = new LinkedHashMap<>();

  private record Start(CommitmentKind kind, String refId, LocalDate from) {}

  private StayPlan(OpenProposal open) {
    this.open = open;
    from = Timeline.mondayOf(open.snapshot().asOf());
    to = Timeline.mondayOf(open.snapshot().horizonEnd().plusDays(6));
    committed =
        open.snapshot().commitments().stream()
            .map(each -> new Start(each.kind(), each.refId(), each.from()))
            .collect(Collectors.toSet());
  }

  static Timeline of(OpenProposal open) {
    var plan = new StayPlan(open);
    plan.layOut();
    return plan.timeline();
  }

  private void layOut() {
    var proposal = open.proposal();
    for (var stay : proposal.respiteStays()) {
      var state =
          stay.published()
              ? State.PUBLISHED
              : state(CommitmentKind.RESPITE, stay.grantId().value(), stay.from());
      add(stay.unitId(), stay.grantId().value(), state, true, stay.period());
    }
    for (var stay : proposal.shortStayPlacements()) {
      var state = state(CommitmentKind.SHORT_STAY, stay.shortStayId().value(), stay.from());
      add(stay.unitId(), stay.shortStayId().value(), state, false, stay.period());
    }
    bars.forEach((unit, list) -> addClosures(unit, list));
  }

  private State state(CommitmentKind kind, String refId, LocalDate start) {
    return committed.contains(new Start(kind, refId, start)) ? State.COMMITTED : State.PROPOSED;
  }

  private void add(UnitId unit, String label, State state, boolean respite, Period nights) {
    if (nights.overlaps(new Period(from, to))) {
      bars.computeIfAbsent(unit, key -> new ArrayList<>())
          .add(Timeline.bar(label, state, respite, nights, from, to));
    }
  }

  private void addClosures(UnitId unit, List<Bar> list) {
    for (var closure : open.places().get(unit).unit().closures()) {
      if (closure.period().overlaps(new Period(from, to))) {
        list.add(Timeline.bar("", State.CLOSED, false, closure.period(), from, to));
      }
    }
    list.sort(comparingInt(Bar::start).thenComparing(Bar::label));
  }

  private Timeline timeline() {
    var groups = new LinkedHashMap<String, Timeline.Group>();
    open.places().all().stream()
        .filter(place -> bars.containsKey(place.unit().id()))
        .limit(MOST_UNITS)
        .forEach(
            place ->
                groups
                    .computeIfAbsent(
                        place.institution().id() + "/" + place.ward().id(),
                        key ->
                            new Timeline.Group(
                                place.institution().name(), place.ward().name(), new ArrayList<>()))
                    .rows()
                    .add(
                        new Timeline.Row(
                            place.unit().name(), bars.getOrDefault(place.unit().id(), List.of()))));
    return new Timeline(
        from,
        (int) ChronoUnit.WEEKS.between(from, to),
        (int) ChronoUnit.DAYS.between(from, open.snapshot().asOf()),
        List.copyOf(groups.values()),
        Math.max(0, bars.size() - MOST_UNITS));
  }
}
