package no.romslig.solver.explain.reason;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.fact.RankedItem;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.snapshot.PersonId;

/** Who has the places that would suit someone who waits. */
final class PlaceHolders {

  private enum Holder {
    HIGHER_RANK,
    COMMITTED,
    COMPANION,
    OTHER,
    RESIDENT,
    NOBODY
  }

  private final Standings standings;
  private final Situation situation;
  private final Candidate candidate;

  PlaceHolders(Standings standings, Candidate candidate) {
    this.standings = standings;
    situation = standings.situation();
    this.candidate = candidate;
  }

  Ground of(List<Place> suitable) {
    Map<Holder, Integer> places = new EnumMap<>(Holder.class);
    for (Place place : suitable) {
      places.merge(holderOf(place), 1, Integer::sum);
    }
    return new WaitingGround.PlacesHeld(
        places.getOrDefault(Holder.RESIDENT, 0),
        places.getOrDefault(Holder.HIGHER_RANK, 0),
        places.getOrDefault(Holder.COMMITTED, 0),
        places.getOrDefault(Holder.COMPANION, 0),
        places.getOrDefault(Holder.OTHER, 0),
        places.getOrDefault(Holder.NOBODY, 0));
  }

  /** Of two in one unit, the one that says most about why it is taken. */
  private Holder holderOf(Place place) {
    return standings.holdersOf(place.unit().id()).stream()
        .map(this::holder)
        .min(Holder::compareTo)
        .orElse(Holder.NOBODY);
  }

  private Holder holder(PersonId person) {
    if (situation.isDecided(person)) {
      return Holder.COMMITTED;
    }
    if (!standings.isPlaced(person)) {
      return Holder.RESIDENT;
    }
    RankedItem newcomer = standings.itemOf(person);
    RankedItem waiting = standings.itemOf(candidate.person().id());
    if (newcomer != null) {
      return waiting == null || Standings.isBefore(newcomer, waiting)
          ? Holder.HIGHER_RANK
          : Holder.OTHER;
    }
    boolean companion = situation.caseOf(person) == null && situation.moveOf(person) == null;
    return companion ? Holder.COMPANION : Holder.OTHER;
  }
}
