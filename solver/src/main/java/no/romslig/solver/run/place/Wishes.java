package no.romslig.solver.run.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Position;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Snapshot;

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
  private final Map<InstitutionId, Map<Position, Long>> metres = new HashMap<>();

  Wishes(PlaceProblem problem) {
    this.problem = problem;
    sparesExternal = problem.rules().external().penalty() > 0;
    Snapshot snapshot = problem.snapshot();
    problem
        .seekers()
        .forEach(seeker -> demandedFeatures.addAll(seeker.person().requiredFeatures()));
    snapshot.shortStays().forEach(stay -> demandedFeatures.addAll(stay.requiredFeatures()));
  }

  @Override
  public long atHome(Seeker seeker) {
    return 0;
  }

  /** Form, preference and distance. */
  @Override
  public long first(Seeker seeker, int slot) {
    OpenUnit unit = problem.unitOf(slot);
    long cost = formsBehindBest(seeker, unit.place().unit().careForm());
    cost = (cost << PREFERENCE_BITS) + preferencesBehindFirst(seeker, unit);
    return (cost << DISTANCE_BITS) + metres(seeker.person(), unit);
  }

  /** Relocation, hearing, features that others need, external place. */
  @Override
  public long second(Seeker seeker, int slot) {
    OpenUnit unit = problem.unitOf(slot);
    Relocation relocation = seeker.relocation();
    long cost = relocation == null ? 0 : 1;
    cost = (cost << UNHEARD_BITS) + (relocation == null || relocation.heard() ? 0 : 1);
    cost = (cost << FEATURE_BITS) + featuresForOthers(seeker, unit);
    return (cost << EXTERNAL_BITS)
        + (sparesExternal && unit.place().institution().external() ? 1 : 0);
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

  private long featuresForOthers(Seeker seeker, OpenUnit unit) {
    return unit.place().unit().features().stream()
        .filter(demandedFeatures::contains)
        .filter(feature -> !seeker.person().requiredFeatures().contains(feature))
        .count();
  }

  /** Metres along a great circle; 0 where a position is unknown. */
  private long metres(Person person, OpenUnit unit) {
    Position there = unit.place().institution().position();
    Position here = person.position();
    if (here == null || there == null) {
      return 0;
    }
    return metres
        .computeIfAbsent(unit.place().institution().id(), id -> new HashMap<>())
        .computeIfAbsent(here, position -> between(position, Objects.requireNonNull(there)));
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
