package no.romslig.solver.run.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SuitablePlaces;

/** All that is within reach of someone who fails, and of whoever holds it (Hall's condition). */
final class FullSets {

  /**
   * A set that has no room.
   *
   * @param slots that can be taken, all held
   * @param filled which of {@link #filled} would suit but cannot be taken
   */
  record FullSet(BitSet slots, BitSet filled) {}

  private final PlaceProblem problem;
  private final Arrangement arrangement;
  private final HolderReasons reasons;
  private final SuitablePlaces suitable;
  private final List<Place> filled = new ArrayList<>();
  private final int[] kinds;
  private final Map<Integer, BitSet> filledFor = new HashMap<>();

  FullSets(PlaceProblem problem, Arrangement arrangement, HolderReasons reasons) {
    this.problem = problem;
    this.arrangement = arrangement;
    this.reasons = reasons;
    suitable = new SuitablePlaces(problem.suitability(), problem.places());
    Set<Place> open = new HashSet<>();
    problem.units().forEach(unit -> open.add(unit.place()));
    for (Place place : problem.places().all()) {
      if (place.unit().careForm().isLasting() && !open.contains(place)) {
        filled.add(place);
      }
    }
    kinds = filled.stream().mapToInt(suitable::kindOf).toArray();
  }

  /** The lasting places of which no slot becomes free, in the document's order. */
  List<Place> filled() {
    return filled;
  }

  FullSet of(Seeker failed) {
    return new Crowd(failed).gather();
  }

  private BitSet filledFor(Seeker seeker) {
    return filledFor.computeIfAbsent(
        seeker.index(),
        index -> {
          BitSet found = new BitSet();
          SuitablePlaces.For own = suitable.of(seeker.candidate());
          for (int k = 0; k < filled.size(); k++) {
            if (own.window(filled.get(k), kinds[k]) != null) {
              found.set(k);
            }
          }
          return found;
        });
  }

  /** Those who hold what the others of them could take. */
  private final class Crowd {

    private final Seeker failed;
    private final BitSet slots = new BitSet();
    private final BitSet filledUnits = new BitSet();
    private final Set<Integer> members = new HashSet<>();
    private final Deque<Seeker> unseen = new ArrayDeque<>();
    private final Map<Integer, List<Seeker>> besideOthers = new HashMap<>();

    private Crowd(Seeker failed) {
      this.failed = failed;
      admit(failed);
    }

    private FullSet gather() {
      while (!unseen.isEmpty()) {
        while (!unseen.isEmpty()) {
          reachFrom(unseen.remove());
        }
        reachBesideOthers();
      }
      return new FullSet(slots, filledUnits);
    }

    private void admit(Seeker seeker) {
      if (members.add(seeker.index())) {
        unseen.add(seeker);
      }
    }

    private void reachFrom(Seeker seeker) {
      boolean isFirst = seeker.index() == failed.index();
      if (!isFirst && arrangement.isHeldBack(seeker.index())) {
        return;
      }
      filledUnits.or(filledFor(seeker));
      Arcs arcs = seeker.arcs();
      for (int k = 0; k < arcs.count(); k++) {
        int slot = arcs.slot(k);
        if (slots.get(slot)) {
          continue;
        }
        if (problem.slots().get(slot).second()) {
          besideOthers.computeIfAbsent(slot, key -> new ArrayList<>()).add(seeker);
        } else {
          take(slot);
        }
      }
      if (!isFirst && seeker.hasHome() && !reasons.ranksBefore(seeker, failed)) {
        take(seeker.home());
      }
    }

    /** A second slot is only open beside one of the crowd. */
    private void reachBesideOthers() {
      besideOthers.forEach(
          (slot, seekers) -> {
            int unit = problem.slots().get(slot).unit();
            boolean open =
                seekers.stream()
                    .anyMatch(
                        seeker ->
                            problem.roomMates().anyMate(seeker.index(), unit, members::contains));
            if (open) {
              take(slot);
            }
          });
      besideOthers.keySet().removeIf(slots::get);
    }

    private void take(int slot) {
      if (!slots.get(slot)) {
        slots.set(slot);
        if (arrangement.holder(slot) >= 0) {
          admit(problem.seekers().get(arrangement.holder(slot)));
        }
      }
    }
  }
}
