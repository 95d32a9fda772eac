package no.romslig.data.decision;

/** What an item of a proposal is about. */
public enum DecisionItemKind {
  PLACEMENT,
  COMPANION,
  RELOCATION,
  RESPITE,
  SHORT_STAY,
  UNPLACED
}
