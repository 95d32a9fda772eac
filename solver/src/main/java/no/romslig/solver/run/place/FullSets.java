package no.romslig.solver.run.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;

/** All that is within reach of someone who fails, and of whoever holds it (Hall's condition). */
final class FullSets {

  /**
   * A set that has no room.
   *
   * @param slots that can be taken, all held
   * @param filled positions of the {@link FilledPlaces} that would suit but cannot be taken
   */
  record FullSet(SlotSet slots, BitSet filled) {}

  private final PlaceProblem problem;
  private final Arrangement arrangement;
  private final HolderReasons reasons;
  private final FilledPlaces filled;
  private final SlotSet seconds;

  FullSets(
      PlaceProblem problem, Arrangement arrangement, HolderReasons reasons, FilledPlaces filled) {
    this.problem = problem;
    this.arrangement = arrangement;
    this.reasons = reasons;
    this.filled = filled;
    seconds = problem.table().seconds();
  }

  FullSet of(Seeker failed) {
    return new Crowd(failed).gather();
  }

  /** Those who hold what the others of them could take. */
  private final class Crowd {

    private final Seeker failed;
    private final SlotSet slots = SlotSet.noneOf(problem.slots().size());
    private final FilledPlaces.Gathering suitable = filled.gather();
    private final BitSet members = new BitSet();
    private final Deque<Seeker> unseen = new ArrayDeque<>();
    private final PassedSets passed = new PassedSets();
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
      return new FullSet(slots, suitable.positions());
    }

    private void admit(Seeker seeker) {
      if (!members.get(seeker.index())) {
        members.set(seeker.index());
        unseen.add(seeker);
      }
    }

    private void reachFrom(Seeker seeker) {
      boolean isFirst = seeker.index() == failed.index();
      if (!isFirst && arrangement.isHeldBack(seeker.index())) {
        return;
      }
      suitable.add(seeker);
      SlotSet reached = seeker.arcs().slots();
      int[] left = passed.leftOf(reached);
      if (left == null) {
        takeAll(seeker, reached);
      } else {
        for (int slot : left) {
          noteBesideOthers(seeker, slot);
        }
      }
      if (!isFirst && seeker.hasHome() && !reasons.ranksBefore(seeker, failed)) {
        take(seeker.home());
      }
    }

    private void takeAll(Seeker seeker, SlotSet reached) {
      passed.begin();
      for (int slot = reached.next(0, slots); slot >= 0; slot = reached.next(slot + 1, slots)) {
        if (seconds.has(slot)) {
          noteBesideOthers(seeker, slot);
          passed.leave(slot);
        } else {
          take(slot);
        }
      }
      passed.pass(reached);
    }

    private void noteBesideOthers(Seeker seeker, int slot) {
      if (!slots.has(slot)) {
        besideOthers.computeIfAbsent(slot, key -> new ArrayList<>()).add(seeker);
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
                        seeker -> problem.roomMates().anyMate(seeker.index(), unit, members::get));
            if (open) {
              take(slot);
            }
          });
      besideOthers.keySet().removeIf(slots::has);
    }

    private void take(int slot) {
      if (!slots.has(slot)) {
        slots.add(slot);
        if (arrangement.holder(slot) >= 0) {
          admit(problem.seekers().get(arrangement.holder(slot)));
        }
      }
    }
  }
}
