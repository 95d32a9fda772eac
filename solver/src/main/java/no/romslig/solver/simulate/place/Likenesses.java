package no.romslig.solver.simulate.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.simulate.town.Room;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;

/**
 * Which kinds of units could suit whom on any date: the product's own suitability, asked once about
 * those who are alike. What depends on the day is left to the planner, so that more may be said to
 * suit than does, never less.
 */
final class Likenesses {

  /** What dates decide, and what is a matter of one unit. */
  private static final Set<String> LEFT_TO_THE_PLANNER =
      Set.of("START", "HDO-01", "AGE", "OPENING", "CLOSURE", "LOOK-AHEAD", "DECLINED");

  private final Suitability suitability;
  private final Set<String> waived;
  private final List<Place> kinds = new ArrayList<>();
  private final Map<Kind, Integer> kindOf = new HashMap<>();
  private final IdentityHashMap<Unit, Integer> known = new IdentityHashMap<>();
  private final Map<Traits, Integer> likenessOf = new HashMap<>();
  private final List<Reach> reaches = new ArrayList<>();

  /** All that suitability looks at in a unit, save dates. */
  private record Kind(
      CareForm careForm,
      Set<CareForm> alsoUsableFor,
      Set<String> features,
      Set<String> reservedFor,
      boolean nursingHomeEquivalent,
      boolean external) {}

  /** All that suitability looks at in a person, save dates. */
  private record Traits(
      Candidate.Kind kind,
      List<CareForm> careForms,
      Set<String> features,
      boolean diagnosis,
      boolean impairment,
      boolean behaviour,
      boolean wishesCareHousing,
      boolean residencyKnown,
      Set<String> unmet,
      String waivedAs) {}

  /**
   * What one likeness reaches.
   *
   * @param asked of how many kinds it is known
   */
  private record Reach(Candidate candidate, int asked, BitSet suits) {}

  Likenesses(Snapshot base, RuleSet rules) {
    suitability = new Suitability(base, rules);
    waived = new HashSet<>();
    base.waivers().forEach(waiver -> waived.add(waiver.refId()));
  }

  /** The number of the room's kind. */
  int kindOf(Room room) {
    Unit unit = room.unit();
    Integer before = known.get(unit);
    if (before != null) {
      return before;
    }
    Place place = room.place();
    Kind traits =
        new Kind(
            unit.careForm(),
            unit.alsoUsableFor(),
            unit.features(),
            unit.reservedFor(),
            unit.nursingHomeEquivalent(),
            place.institution().external());
    Integer kind = kindOf.get(traits);
    if (kind == null) {
      kind = kinds.size();
      kindOf.put(traits, kind);
      kinds.add(alwaysOpen(place));
    }
    known.put(unit, kind);
    return kind;
  }

  private static Place alwaysOpen(Place place) {
    Unit unit = place.unit();
    return new Place(
        new Unit(
            unit.id(),
            unit.name(),
            unit.careForm(),
            unit.alsoUsableFor(),
            unit.capacity(),
            unit.coupleUnit(),
            unit.features(),
            unit.reservedFor(),
            unit.nursingHomeEquivalent(),
            null,
            null,
            List.of()),
        place.ward(),
        place.institution());
  }

  /** The number of those who are like the citizen, who must seek. */
  int likenessOf(Citizen citizen) {
    if (citizen.likeness() < 0) {
      citizen.alike(likenessOf(Objects.requireNonNull(citizen.candidate())));
    }
    return citizen.likeness();
  }

  /** The number of those who are like the candidate. */
  int likenessOf(Candidate candidate) {
    Set<String> unmet = new TreeSet<>();
    candidate.assessments().stream()
        .filter(each -> !each.met())
        .forEach(each -> unmet.add(each.rule()));
    Traits traits =
        new Traits(
            candidate.kind(),
            candidate.careForms(),
            candidate.person().requiredFeatures(),
            candidate.person().dementiaDiagnosis(),
            candidate.person().cognitiveImpairment(),
            !candidate.person().shelteringBehaviours().isEmpty(),
            candidate.wishesCareHousing(),
            candidate.person().residentSince() != null,
            unmet,
            waived.contains(candidate.refId()) ? candidate.refId() : "");
    Integer likeness = likenessOf.get(traits);
    if (likeness == null) {
      likeness = reaches.size();
      likenessOf.put(traits, likeness);
      reaches.add(new Reach(candidate, 0, new BitSet()));
    }
    return likeness;
  }

  /** Whether some rule is lifted for the citizen, who has a case. */
  boolean isWaived(Citizen citizen) {
    return waived.contains(Objects.requireNonNull(citizen.aCase()).id().value());
  }

  /** Whether units of the kind could suit those of the likeness on some date. */
  boolean suits(int likeness, int kind) {
    return reachOf(likeness).get(kind);
  }

  /** The kinds of units that could suit those of the likeness on some date; not to be changed. */
  BitSet reachOf(int likeness) {
    Reach reach = reaches.get(likeness);
    for (int kind = reach.asked(); kind < kinds.size(); kind++) {
      reach
          .suits()
          .set(
              kind,
              LEFT_TO_THE_PLANNER.containsAll(
                  suitability.obstacles(reach.candidate(), kinds.get(kind))));
    }
    if (reach.asked() < kinds.size()) {
      reaches.set(likeness, new Reach(reach.candidate(), kinds.size(), reach.suits()));
    }
    return reach.suits();
  }

  /** How many kinds are known. */
  int kinds() {
    return kinds.size();
  }
}
