package no.romslig.data.stay;

/** What a period of a grant is: asked for, not to be used, or spent in respite already. */
public enum GrantPeriodKind {
  WISH,
  UNAVAILABLE,
  HISTORY
}
