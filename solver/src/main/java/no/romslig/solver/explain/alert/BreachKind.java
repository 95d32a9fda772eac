package no.romslig.solver.explain.alert;

/** In what way something that already is breaks a rule. */
public enum BreachKind {
  /** More persons in a unit than it has places for. */
  OVER_CAPACITY,
  /** A room shared with someone who does not accept it. */
  SHARED_AGAINST_WISH,
  /** A room shared by two of different sex who are not a couple. */
  SHARED_BY_DIFFERENT_SEX,
  /** One person in two places on one night. */
  TWO_PLACES,
  /** Someone is in a unit that is closed, or not yet open. */
  CLOSED_UNIT,
  /** A unit is used for a care form that it does not serve. */
  WRONG_CARE_FORM,
  /** Someone lacks a feature that they require. */
  FEATURE_MISSING,
  /** Someone is in a unit that is reserved for others. */
  RESERVED_FOR_OTHERS,
  /** A child in a unit for adults, or an adult in a children's home. */
  WRONG_AGE,
  /** A lasting place in a sheltered ward without the criteria that the rule set demands. */
  SHELTER_CRITERIA,
  /** One respite stay longer than allowed at a time. */
  STAY_TOO_LONG,
  /** More respite nights in a window than allowed. */
  QUOTA_EXCEEDED,
  /** Something already decided breaks a rule. */
  COMMITMENT
}
