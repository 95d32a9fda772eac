package no.romslig.benchmarks.place;

import java.util.BitSet;
import java.util.List;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;

/**
 * Who has which slot.
 *
 * @param slots for each seeker the slot; the home where the person stays, -1 for nowhere
 * @param placed for each seeker whether the slot is a new place: only then may it be the bed that
 *     the person already has
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PlaceAnswer(PlaceQuestion question, int[] slots, boolean[] placed) {

  static final int NOWHERE = -1;

  /** Everyone at home. */
  static PlaceAnswer nothing(PlaceQuestion question) {
    List<Seeker> seekers = question.problem().seekers();
    return new PlaceAnswer(
        question, seekers.stream().mapToInt(Seeker::home).toArray(), new boolean[seekers.size()]);
  }

  /** What a plan gives to whom. */
  static PlaceAnswer of(
      PlaceQuestion question, List<Placement> placements, List<ProposedRelocation> moves) {
    PlaceAnswer answer = nothing(question);
    moves.forEach(move -> answer.vacate(move.personId()));
    placements.forEach(placement -> answer.vacate(placement.personId()));
    moves.forEach(move -> answer.enter(move.personId(), move.toUnitId()));
    placements.forEach(placement -> answer.enter(placement.personId(), placement.unitId()));
    return answer;
  }

  private void vacate(PersonId person) {
    Seeker seeker = question.problem().find(person);
    if (seeker != null) {
      slots[seeker.index()] = NOWHERE;
    }
  }

  private void enter(PersonId person, UnitId unit) {
    Seeker seeker = question.problem().find(person);
    if (seeker == null) {
      return;
    }
    BitSet taken = taken();
    for (int k = 0; k < seeker.arcs().count(); k++) {
      int slot = seeker.arcs().slot(k);
      OpenUnit where = question.problem().unitOf(slot);
      if (where.place().unit().id().equals(unit) && !taken.get(slot)) {
        give(seeker, slot);
        return;
      }
    }
    throw new IllegalArgumentException("No place for " + person + " in " + unit);
  }

  void give(Seeker seeker, int slot) {
    slots[seeker.index()] = slot;
    placed[seeker.index()] = true;
  }

  BitSet taken() {
    BitSet taken = new BitSet();
    for (int slot : slots) {
      if (slot >= 0) {
        taken.set(slot);
      }
    }
    return taken;
  }

  boolean isPlaced(Seeker seeker) {
    return placed[seeker.index()];
  }

  /** For each goal, in the order of need, whether it is met. */
  public boolean[] met() {
    boolean[] met = new boolean[question.size()];
    for (int i = 0; i < met.length; i++) {
      met[i] =
          switch (question.goals().get(i)) {
            case Goal.Placed placed -> isPlaced(placed.seeker());
            case Goal.Together together -> isTogether(together.tie());
          };
    }
    return met;
  }

  private boolean isTogether(Tie tie) {
    if (!isPlaced(tie.one())) {
      return false;
    }
    int here = institution(tie.one());
    if (tie.other() == null) {
      return here == tie.fixed();
    }
    boolean hasPlace = tie.kind() == Tie.Kind.WITH_RESIDENT || isPlaced(tie.other());
    return hasPlace && here == institution(tie.other());
  }

  private int institution(Seeker seeker) {
    PlaceProblem problem = question.problem();
    return problem.unitOf(slots[seeker.index()]).institution();
  }
}
