package no.romslig.solver.explain.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Certificate.Envy;
import no.romslig.solver.proposal.Certificate.EnvyLabel;

/** Where a lower rank has a place, by what explains it, found from either side. */
final class EnvyIndex {

  private final Map<String, Map<EnvyLabel, List<String>>> placed = new HashMap<>();
  private final Map<String, Map<EnvyLabel, List<String>>> unplaced = new HashMap<>();

  EnvyIndex(List<Envy> all) {
    for (Envy envy : all) {
      EnvyLabel label = envy.label();
      if (label != null) {
        add(placed, envy.unplaced(), label, envy.placed());
        add(unplaced, envy.placed(), label, envy.unplaced());
      }
    }
  }

  private static void add(
      Map<String, Map<EnvyLabel, List<String>>> index, String of, EnvyLabel label, String other) {
    index
        .computeIfAbsent(of, each -> new LinkedHashMap<>())
        .computeIfAbsent(label, each -> new ArrayList<>())
        .add(other);
  }

  /** Those of lower rank who have a place that this one without a place could have. */
  Map<EnvyLabel, List<String>> placedBelow(String refId) {
    return placed.getOrDefault(refId, Map.of());
  }

  /** Those of higher rank without a place who could have the one that this one has. */
  Map<EnvyLabel, List<String>> passedBy(String refId) {
    return unplaced.getOrDefault(refId, Map.of());
  }
}
