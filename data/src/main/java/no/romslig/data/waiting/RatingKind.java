package no.romslig.data.waiting;

/** Whether need was scored, or a professional overrode the score or withdrew that. */
public enum RatingKind {
  SCORED,
  OVERRIDDEN,
  OVERRIDE_WITHDRAWN
}
