package no.romslig.data.run;

/** What a run's document is. All but the draft are kept as they were. */
public enum RunDocumentKind {
  /** The snapshot, byte for byte as it came. */
  SNAPSHOT,
  /** The rule set with everything that the snapshot overrides. */
  RULE_SET,
  /** The best proposal so far of a run that still works. */
  DRAFT,
  /** The answer. */
  PROPOSAL
}
