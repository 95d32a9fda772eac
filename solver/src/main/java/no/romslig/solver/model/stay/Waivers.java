package no.romslig.solver.model.stay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Waiver;

/** Which hard rules a named person has lifted for a grant or a short stay. */
final class Waivers {

  private final Map<String, Set<String>> rules = new HashMap<>();

  Waivers(Snapshot snapshot) {
    for (Waiver waiver : snapshot.waivers()) {
      rules.computeIfAbsent(waiver.refId(), id -> new HashSet<>()).add(waiver.rule());
    }
  }

  Set<String> of(String refId) {
    return rules.getOrDefault(refId, Set.of());
  }
}
