package no.romslig.api.alarm;

/** How urgent an alarm is, the most urgent first. */
public enum Urgency {
  /** Someone may not be safe tonight. */
  UNSAFE,
  /** A right is not met. */
  RIGHT_UNMET,
  /** Someone has not been given the decision or answer that is due. */
  UNDECIDED,
  /** A deadline of the municipality's own. */
  DEADLINE,
  /** Something comes to an end. */
  ENDING,
  /** Something is too old to rest on. */
  OUTDATED
}
