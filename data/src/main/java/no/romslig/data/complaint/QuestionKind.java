package no.romslig.data.complaint;

/** What is asked about the facts of a decision. */
public enum QuestionKind {
  /** What would have come of other facts. */
  WHAT_IF,
  /** The least that would have had to be different for a place. */
  SMALLEST_CHANGE
}
