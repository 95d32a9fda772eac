package no.romslig.solver.explain.reason;

import java.util.List;
import no.romslig.solver.explain.fact.RankedItem;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.snapshot.Person;
import org.jspecify.annotations.Nullable;

/**
 * A unit, and who has it for good when the proposal is carried out.
 *
 * @param kind its number among units that are alike to every candidate
 */
record Room(Place place, int kind, List<Holder> holders) {

  /**
   * One who has it.
   *
   * @param decided whether that was decided before the run
   * @param placed whether it is by this proposal
   * @param item as what the person is ranked, if at all
   */
  record Holder(Person person, boolean decided, boolean placed, @Nullable RankedItem item) {}

  boolean hasPlaceLeft() {
    return holders.size() < place.unit().capacity();
  }
}
