package no.romslig.solver.explain.reason;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.fact.RankedItem;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** Who has the places that would suit someone who waits. */
final class PlaceHolders {

  private enum Kind {
    HIGHER_RANK,
    COMMITTED,
    COMPANION,
    OTHER,
    RESIDENT,
    NOBODY
  }

  private final Situation situation;
  private final @Nullable RankedItem waiting;

  PlaceHolders(Standings standings, Candidate candidate) {
    situation = standings.situation();
    waiting = standings.itemOf(candidate.person().id());
  }

  Ground of(List<Room> suitable) {
    Map<Kind, Integer> places = new EnumMap<>(Kind.class);
    for (Room room : suitable) {
      places.merge(holderOf(room), 1, Integer::sum);
    }
    return new WaitingGround.PlacesHeld(
        places.getOrDefault(Kind.RESIDENT, 0),
        places.getOrDefault(Kind.HIGHER_RANK, 0),
        places.getOrDefault(Kind.COMMITTED, 0),
        places.getOrDefault(Kind.COMPANION, 0),
        places.getOrDefault(Kind.OTHER, 0),
        places.getOrDefault(Kind.NOBODY, 0));
  }

  /** Of two in one unit, the one that says most about why it is taken. */
  private Kind holderOf(Room room) {
    Kind most = Kind.NOBODY;
    for (Room.Holder holder : room.holders()) {
      Kind kind = kind(holder);
      most = kind.compareTo(most) < 0 ? kind : most;
    }
    return most;
  }

  private Kind kind(Room.Holder holder) {
    if (holder.decided()) {
      return Kind.COMMITTED;
    }
    if (!holder.placed()) {
      return Kind.RESIDENT;
    }
    if (holder.item() != null) {
      return waiting == null || Standings.isBefore(holder.item(), waiting)
          ? Kind.HIGHER_RANK
          : Kind.OTHER;
    }
    PersonId person = holder.person().id();
    boolean companion = situation.caseOf(person) == null && situation.moveOf(person) == null;
    return companion ? Kind.COMPANION : Kind.OTHER;
  }
}
