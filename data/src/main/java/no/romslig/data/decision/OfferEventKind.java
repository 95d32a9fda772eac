package no.romslig.data.decision;

/** What became of an offer. */
public enum OfferEventKind {
  REMINDED,
  ACCEPTED,
  DECLINED,
  /** By the office, because the decision is not in force any more. */
  WITHDRAWN
}
