package no.romslig.solver.check;

import java.util.List;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Snapshot;

/** What became of reading a snapshot. */
public sealed interface SnapshotReading {

  /**
   * The document had no fault.
   *
   * @param ruleSet the rule set that it asks for, with its overrides applied
   * @param snapshotHash SHA-256 of the document's RFC 8785 canonical form, in lower-case
   *     hexadecimal
   */
  record Read(Snapshot snapshot, RuleSet ruleSet, String snapshotHash) implements SnapshotReading {}

  /**
   * The document must not be used.
   *
   * @param issues everything that is wrong with it, by its place; at least one is an error
   */
  record Refused(List<Issue> issues) implements SnapshotReading {

    public Refused {
      issues = List.copyOf(issues);
    }
  }
}
