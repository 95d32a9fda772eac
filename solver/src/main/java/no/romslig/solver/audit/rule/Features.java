package no.romslig.solver.audit.rule;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.audit.book.Place;

/** {@code FEATURE} and {@code RESERVED}, which are the same for places and stays. */
final class Features {

  private Features() {}

  static List<Fault> missing(Set<String> required, Place place) {
    if (place.unit().features().containsAll(required)) {
      return Fault.NONE;
    }
    var missing = new TreeSet<>(required);
    missing.removeAll(place.unit().features());
    return Fault.of("FEATURE", "unitId", place.id(), "missing", List.copyOf(missing));
  }

  static List<Fault> reserved(Set<String> required, Place place) {
    var reservedFor = place.unit().reservedFor();
    if (reservedFor.isEmpty() || !Collections.disjoint(reservedFor, required)) {
      return Fault.NONE;
    }
    return Fault.of(
        "RESERVED", "unitId", place.id(), "reservedFor", List.copyOf(new TreeSet<>(reservedFor)));
  }
}
