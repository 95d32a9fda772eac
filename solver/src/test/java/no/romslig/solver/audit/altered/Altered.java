package no.romslig.solver.audit.altered;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import no.romslig.solver.audit.Draft;

/**
 * What is changed in a sound proposal, and the violations that must follow.
 *
 * @param expected each as its rule and the ids that it names
 */
record Altered(Consumer<Draft> change, List<String> expected) {

  Altered(Consumer<Draft> change, String expected) {
    this(change, List.of(expected));
  }

  /** The same rule, so many times for the same ids. */
  Altered(Consumer<Draft> change, String expected, int times) {
    this(change, Collections.nCopies(times, expected));
  }

  String rule() {
    return expected.getFirst().split(" ", -1)[0];
  }

  /** Writes into a scene what the alteration needs. */
  @FunctionalInterface
  interface In {
    Altered scene(Scene scene);
  }
}
