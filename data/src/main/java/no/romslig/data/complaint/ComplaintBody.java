package no.romslig.data.complaint;

/** Who decides a complaint that the municipality does not uphold (C8). */
public enum ComplaintBody {
  /** <i>Statsforvalteren</i>. */
  STATE_ADMINISTRATOR,
  /** <i>Kommunens klagenemnd</i>. */
  MUNICIPAL_BOARD
}
