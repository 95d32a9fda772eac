package no.romslig.data.waiting;

/** Why someone is no longer on the waitlist. */
public enum WaitlistEnd {
  PLACED,
  RIGHT,
  WITHDRAWN,
  NEED_CEASED,
  MOVED_AWAY,
  DIED
}
