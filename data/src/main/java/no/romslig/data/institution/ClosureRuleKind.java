package no.romslig.data.institution;

/** How a rule names the days on which a house is closed. */
public enum ClosureRuleKind {
  DAY_OF_YEAR,
  DAY_FROM_EASTER,
  ISO_WEEK,
  WEEKDAY
}
