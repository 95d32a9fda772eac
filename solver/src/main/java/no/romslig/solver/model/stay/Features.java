package no.romslig.solver.model.stay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Snapshot;

/**
 * The features that somebody in the snapshot requires, numbered: only these are worth sparing.
 * Beyond the 64th they are still required where they are required, but no longer spared.
 */
final class Features {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Features(Snapshot snapshot) {
    for (Person person : snapshot.persons()) {
      person.requiredFeatures().forEach(this::number);
    }
    for (ShortStay stay : snapshot.shortStays()) {
      stay.requiredFeatures().forEach(this::number);
    }
  }

  private void number(String feature) {
    if (numbers.size() < Long.SIZE) {
      numbers.putIfAbsent(feature, numbers.size());
    }
  }

  long bits(Set<String> features) {
    long bits = 0;
    for (String feature : features) {
      Integer number = numbers.get(feature);
      if (number != null) {
        bits |= 1L << number;
      }
    }
    return bits;
  }
}
