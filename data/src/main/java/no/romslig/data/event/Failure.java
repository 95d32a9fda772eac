package no.romslig.data.event;

/** Why a subscriber was not told. */
public enum Failure {
  /** Nobody answered at its address. */
  NOT_REACHED,
  /** The answer did not come in time. */
  TIMED_OUT,
  /** It answered with another status than 2xx. */
  REFUSED,
  /** Its address is not among those that are allowed any more. */
  NOT_ALLOWED
}
