package no.romslig.solver.snapshot;

/** What a short stay is for. */
public enum ShortStayPurpose {
  ASSESSMENT,
  REHABILITATION,
  OTHER,
  PALLIATIVE,
  ACUTE,
  COMPANION
}
