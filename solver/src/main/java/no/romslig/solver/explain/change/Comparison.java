package no.romslig.solver.explain.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.proposal.Assigned;
import no.romslig.solver.proposal.Change.Kind;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** The last proposal and the next, unit by unit. */
final class Comparison {

  private record Use(Item item, Period nights) {}

  private final Map<UnitId, List<Use>> before;
  private final Map<UnitId, List<Use>> after;
  private final Set<Item> known = new HashSet<>();

  Comparison(Assignments before, Assignments after, Proposal last) {
    this.before = byUnit(before);
    this.after = byUnit(after);
    known.addAll(before.items());
    for (Unplaced each : last.unplaced()) {
      known.add(
          new Item(
              kind(each.kind()),
              each.refId(),
              each.cycle() == null ? Item.NO_CYCLE : each.cycle()));
    }
  }

  private static Kind kind(UnplacedKind kind) {
    return switch (kind) {
      case CASE -> Kind.CASE;
      case RELOCATION -> Kind.RELOCATION;
      case COMPANION -> Kind.COMPANION;
      case SHORT_STAY -> Kind.SHORT_STAY;
      case RESPITE_CYCLE -> Kind.RESPITE_CYCLE;
    };
  }

  private static Map<UnitId, List<Use>> byUnit(Assignments assignments) {
    Map<UnitId, List<Use>> uses = new HashMap<>();
    for (Item item : assignments.items()) {
      for (Assigned each : assignments.of(item)) {
        uses.computeIfAbsent(each.unitId(), unit -> new ArrayList<>())
            .add(new Use(item, nights(each)));
      }
    }
    return uses;
  }

  static Period nights(Assigned assigned) {
    return new Period(assigned.from(), assigned.to());
  }

  /** Whether the last proposal had it, or said that it could not. */
  boolean isKnown(Item item) {
    return known.contains(item);
  }

  /** Who has the place now, or a part of its nights, and had not. */
  @Nullable String whoHasItNow(Item item, Assigned was) {
    return first(after, before, item, was);
  }

  /** Who had the place, or a part of its nights, and has it no more. */
  @Nullable String whoHadIt(Item item, Assigned is) {
    return first(before, after, item, is);
  }

  private static @Nullable String first(
      Map<UnitId, List<Use>> here, Map<UnitId, List<Use>> there, Item not, Assigned place) {
    List<Use> others = there.getOrDefault(place.unitId(), List.of());
    return here.getOrDefault(place.unitId(), List.of()).stream()
        .filter(use -> !use.item().equals(not) && use.nights().overlaps(nights(place)))
        .filter(use -> !others.contains(use))
        .map(use -> use.item().refId())
        .findFirst()
        .orElse(null);
  }
}
