package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.model.place.Slot;
import no.romslig.solver.model.place.SlotSet;
import no.romslig.solver.run.place.CheapestAssignment.Option;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Position;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a place costs in wishes (docs/problem.md, section 7, line 8), as two numbers that are
 * compared one after the other. Sums over all persons stay inside the digits of each part: up to 16
 * 000 for forms, 130 000 for preferences, 500 000 km; 4 000 relocations, 65 000 features.
 */
final class Wishes implements PlacePrice {

  private static final int PREFERENCE_BITS = 17;
  private static final int DISTANCE_BITS = 29;
  private static final int UNHEARD_BITS = 12;
  private static final int FEATURE_BITS = 16;
  private static final int EXTERNAL_BITS = 12;
  private static final double EARTH_RADIUS_METRES = 6_371_000;

  private final PlaceProblem problem;
  private final boolean sparesExternal;
  private final Set<String> demandedFeatures = new HashSet<>();
  private final Map<Position, long[]> metres = new HashMap<>();
  private final List<Kind> kindOf = new ArrayList<>();

  /**
   * Slots that cost a person the same.
   *
   * @param unit of one of them
   * @param demanded what it offers and anyone needs
   */
  private record Kind(OpenUnit unit, List<String> demanded, SlotSet slots) {}

  private record Traits(int institution, CareForm form, Set<String> features) {}

  Wishes(PlaceProblem problem) {
    this.problem = problem;
    sparesExternal = problem.rules().external().penalty() > 0;
    Snapshot snapshot = problem.snapshot();
    problem
        .seekers()
        .forEach(seeker -> demandedFeatures.addAll(seeker.person().requiredFeatures()));
    snapshot.shortStays().forEach(stay -> demandedFeatures.addAll(stay.requiredFeatures()));
    sortSlots();
  }

  private void sortSlots() {
    Map<Traits, Kind> kinds = new HashMap<>();
    for (Slot slot : problem.slots()) {
      OpenUnit open = problem.unitOf(slot.index());
      Unit unit = open.place().unit();
      Traits traits = new Traits(open.institution(), unit.careForm(), unit.features());
      List<String> demanded = unit.features().stream().filter(demandedFeatures::contains).toList();
      Kind kind =
          kinds.computeIfAbsent(
              traits, key -> new Kind(open, demanded, SlotSet.noneOf(problem.slots().size())));
      kind.slots().add(slot.index());
      kindOf.add(kind);
    }
  }

  @Override
  public long atHome(Seeker seeker) {
    return 0;
  }

  @Override
  public List<Option> options(Seeker seeker, SlotSet permitted) {
    long[] metres = metresFrom(seeker.person().position());
    List<Option> options = new ArrayList<>();
    SlotSet left = permitted.copy();
    for (int slot = left.next(0); slot >= 0; slot = left.next(slot + 1)) {
      Kind kind = kindOf.get(slot);
      SlotSet slots = left.copy();
      slots.retainAll(kind.slots());
      left.removeAll(slots);
      long first = first(seeker, kind, metres[kind.unit().institution()]);
      options.add(new Option(first, second(seeker, kind), slots));
    }
    options.sort(Option.CHEAPEST);
    return options;
  }

  /** Form, preference and distance. */
  private static long first(Seeker seeker, Kind kind, long metres) {
    long cost = formsBehindBest(seeker, kind.unit().place().unit().careForm());
    cost = (cost << PREFERENCE_BITS) + preferencesBehindFirst(seeker, kind.unit());
    return (cost << DISTANCE_BITS) + metres;
  }

  /** Relocation, hearing, features that others need, external place. */
  private long second(Seeker seeker, Kind kind) {
    Relocation relocation = seeker.relocation();
    long cost = relocation == null ? 0 : 1;
    cost = (cost << UNHEARD_BITS) + (relocation == null || relocation.heard() ? 0 : 1);
    cost = (cost << FEATURE_BITS) + featuresForOthers(seeker, kind);
    return (cost << EXTERNAL_BITS)
        + (sparesExternal && kind.unit().place().institution().external() ? 1 : 0);
  }

  private static int formsBehindBest(Seeker seeker, CareForm form) {
    boolean wished = seeker.role() != Role.OFFICE_RELOCATION && seeker.role() != Role.COMPANION;
    return wished ? Math.max(0, seeker.candidate().careForms().indexOf(form)) : 0;
  }

  private static int preferencesBehindFirst(Seeker seeker, OpenUnit unit) {
    if (seeker.aCase() == null) {
      return 0;
    }
    List<InstitutionId> preferences = seeker.aCase().preferences();
    int index = preferences.indexOf(unit.place().institution().id());
    return index < 0 ? preferences.size() : index;
  }

  private static int featuresForOthers(Seeker seeker, Kind kind) {
    int others = 0;
    for (String feature : kind.demanded()) {
      others += seeker.person().requiredFeatures().contains(feature) ? 0 : 1;
    }
    return others;
  }

  /** Metres along a great circle to each institution; 0 where a position is unknown. */
  private long[] metresFrom(@Nullable Position here) {
    List<Institution> institutions = problem.snapshot().institutions();
    if (here == null) {
      return new long[institutions.size()];
    }
    return metres.computeIfAbsent(
        here,
        from ->
            institutions.stream()
                .map(Institution::position)
                .mapToLong(there -> there == null ? 0 : between(from, there))
                .toArray());
  }

  /** The haversine distance in whole metres. */
  static long between(Position one, Position other) {
    double latitude = Math.toRadians(other.lat() - one.lat());
    double longitude = Math.toRadians(other.lon() - one.lon());
    double half =
        square(Math.sin(latitude / 2))
            + Math.cos(Math.toRadians(one.lat()))
                * Math.cos(Math.toRadians(other.lat()))
                * square(Math.sin(longitude / 2));
    return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(half))));
  }

  private static double square(double value) {
    return value * value;
  }
}
