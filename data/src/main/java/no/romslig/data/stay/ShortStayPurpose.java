package no.romslig.data.stay;

/** What a short stay is for. */
public enum ShortStayPurpose {
  ASSESSMENT,
  REHABILITATION,
  OTHER,
  PALLIATIVE,
  ACUTE,
  COMPANION
}
