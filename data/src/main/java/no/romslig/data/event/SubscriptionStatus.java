package no.romslig.data.event;

/** Where a subscription stands. */
public enum SubscriptionStatus {
  /** Its subscriber has not accepted anything yet. */
  REQUESTED,
  ACTIVE,
  /** Its subscriber could not be told for a long time; it is tried again all the same. */
  ERROR,
  /** Over for good. */
  OFF
}
