package no.romslig.solver.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.romslig.solver.rules.Resolution.Refused;
import no.romslig.solver.rules.Resolution.Resolved;
import no.romslig.solver.rules.RuleFault.UnknownBase;
import no.romslig.solver.snapshot.RuleSetChoice;

/** The shipped rule sets, and what a snapshot makes of them. */
public final class RuleSets {

  private static final Map<String, RuleSetFile> FILES = files("kinn", "more-og-romsdal");

  private RuleSets() {}

  /** The ids of the shipped rule sets. */
  public static List<String> ids() {
    return List.copyOf(FILES.keySet());
  }

  /**
   * A rule set as it is shipped.
   *
   * @throws IllegalArgumentException when no rule set has that id; see {@link #ids()}
   */
  public static RuleSet shipped(String id) {
    RuleSetFile file = FILES.get(id);
    if (file == null) {
      throw new IllegalArgumentException("No such rule set. Choose one of " + ids());
    }
    return RuleSetAssembler.assemble(file, Map.of());
  }

  /**
   * Applies the overrides of a snapshot to the rule set that it names. All faults are found at
   * once. Their paths are relative: {@code base}, or a key below {@code overrides}.
   */
  public static Resolution resolve(RuleSetChoice choice) {
    RuleSetFile file = FILES.get(choice.base());
    if (file == null) {
      return new Refused(List.of(new UnknownBase(ids())));
    }
    Overrides overrides = Overrides.read(choice.overrides(), file);
    return overrides.faults().isEmpty()
        ? new Resolved(RuleSetAssembler.assemble(file, overrides.values()))
        : new Refused(overrides.faults());
  }

  static Optional<RuleSetFile> file(String id) {
    return Optional.ofNullable(FILES.get(id));
  }

  private static Map<String, RuleSetFile> files(String... ids) {
    Map<String, RuleSetFile> files = new LinkedHashMap<>();
    for (String id : ids) {
      files.put(id, RuleSetFile.read(id));
    }
    return files;
  }
}
