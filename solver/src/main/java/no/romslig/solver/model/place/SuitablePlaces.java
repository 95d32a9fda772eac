package no.romslig.solver.model.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Looks up which of many places suit a candidate, judging units with equal traits only once. Not
 * for use by several threads at a time.
 */
public final class SuitablePlaces {

  private final Suitability suitability;
  private final Map<UnitId, Integer> kindOf = new HashMap<>();
  private final List<Place> kinds = new ArrayList<>();

  public SuitablePlaces(Suitability suitability, Places places) {
    this.suitability = suitability;
    Map<UnitTraits, Integer> index = new HashMap<>();
    for (Place place : places.all()) {
      UnitTraits traits = UnitTraits.of(place);
      Integer kind = index.get(traits);
      if (kind == null) {
        kind = kinds.size();
        index.put(traits, kind);
        kinds.add(place);
      }
      kindOf.put(place.unit().id(), kind);
    }
  }

  /**
   * The number of the place's kind: which places are alike to every candidate, but for what was
   * declined.
   *
   * @throws IllegalArgumentException where the snapshot has no such unit
   */
  public int kindOf(Place place) {
    Integer kind = kindOf.get(place.unit().id());
    if (kind == null) {
      throw new IllegalArgumentException("No unit " + place.unit().id() + " in the snapshot");
    }
    return kind;
  }

  /** How many kinds there are. */
  int kinds() {
    return kinds.size();
  }

  /** A view for one candidate. */
  public For of(Candidate candidate) {
    return new For(candidate);
  }

  /** The places that suit one candidate. */
  public final class For {

    private final Candidate candidate;
    private final @Nullable DateWindow[] windows = new DateWindow[kinds.size()];
    private final BitSet known = new BitSet();

    private For(Candidate candidate) {
      this.candidate = candidate;
    }

    /** The dates on which the candidate may move into the place; null = never. */
    public @Nullable DateWindow window(Place place) {
      return window(place, kindOf(place));
    }

    /** As {@link #window(Place)}, the place being of this kind. */
    public @Nullable DateWindow window(Place place, int kind) {
      DateWindow window = window(kind);
      return window == null || suitability.isDeclined(candidate, place.unit().id()) ? null : window;
    }

    /** The dates for a place of this kind that was not declined; null = never. */
    @Nullable DateWindow window(int kind) {
      if (!known.get(kind)) {
        known.set(kind);
        windows[kind] = suitability.windowWhateverDeclined(candidate, kinds.get(kind));
      }
      return windows[kind];
    }

    /** The units that were declined and are not offered again. */
    Set<UnitId> declined() {
      return suitability.isWaived("DECLINED", candidate) ? Set.of() : candidate.declined();
    }
  }
}
