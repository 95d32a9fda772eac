package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SuitablePlaces;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The lasting places of which no slot becomes free, in the document's order, and whom they suit.
 */
final class FilledPlaces {

  private final SuitablePlaces suitable;
  private final List<Place> places = new ArrayList<>();
  private final Map<UnitId, Integer> positions = new HashMap<>();
  private final Map<Integer, BitSet> ofKind = new HashMap<>();
  private final @Nullable Suited[] suited;
  private final Map<Suited, Suited> alike = new HashMap<>();

  /**
   * What would suit a seeker.
   *
   * @param kinds of which every place suits
   * @param others positions of the places of other kinds that suit
   */
  private record Suited(BitSet kinds, BitSet others) {}

  FilledPlaces(PlaceProblem problem) {
    suitable = new SuitablePlaces(problem.suitability(), problem.places());
    suited = new Suited[problem.seekers().size()];
    Set<Place> open = new HashSet<>();
    problem.units().forEach(unit -> open.add(unit.place()));
    for (Place place : problem.places().all()) {
      if (place.unit().careForm().isLasting() && !open.contains(place)) {
        positions.put(place.unit().id(), places.size());
        ofKind.computeIfAbsent(suitable.kindOf(place), kind -> new BitSet()).set(places.size());
        places.add(place);
      }
    }
  }

  Place get(int position) {
    return places.get(position);
  }

  /** Gathers the places that suit any of some seekers. */
  Gathering gather() {
    return new Gathering();
  }

  /** The places that suit any of those added. */
  final class Gathering {

    private final BitSet kinds = new BitSet();
    private final BitSet others = new BitSet();
    private final Set<Suited> added = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Seeker seeker) {
      Suited own = suitedTo(seeker);
      if (added.add(own)) {
        kinds.or(own.kinds());
        others.or(own.others());
      }
    }

    /** Their positions. */
    BitSet positions() {
      BitSet found = (BitSet) others.clone();
      kinds.stream().forEach(kind -> found.or(ofKind.getOrDefault(kind, new BitSet())));
      return found;
    }
  }

  /** The same for all whom the same would suit. */
  private Suited suitedTo(Seeker seeker) {
    Suited known = suited[seeker.index()];
    if (known != null) {
      return known;
    }
    Suited found = find(seeker);
    Suited shared = alike.computeIfAbsent(found, own -> own);
    suited[seeker.index()] = shared;
    return shared;
  }

  private Suited find(Seeker seeker) {
    BitSet declined = new BitSet();
    for (UnitId unit : seeker.candidate().declined()) {
      Integer position = positions.get(unit);
      if (position != null) {
        declined.set(position);
      }
    }
    SuitablePlaces.For own = suitable.of(seeker.candidate());
    Suited found = new Suited(new BitSet(), new BitSet());
    ofKind.forEach(
        (kind, ofIt) -> {
          if (!ofIt.intersects(declined)) {
            found.kinds().set(kind, own.window(places.get(ofIt.nextSetBit(0)), kind) != null);
            return;
          }
          ofIt.stream()
              .filter(position -> own.window(places.get(position), kind) != null)
              .forEach(found.others()::set);
        });
    return found;
  }
}
