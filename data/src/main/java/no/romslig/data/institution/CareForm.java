package no.romslig.data.institution;

/** The kind of care that a unit gives and that a decision grants. */
public enum CareForm {
  LONG_TERM_SOMATIC,
  LONG_TERM_SHELTERED,
  LONG_TERM_SPECIAL,
  HDO,
  CARE_HOUSING,
  CHILD_HOME,
  SHORT_TERM,
  RESPITE,
  CHILD_RESPITE,
  TRANSITION_FLAT,
  KAD;

  /** Whether a place of this form is a home without an end, not a stay for a time. */
  public boolean isLasting() {
    return switch (this) {
      case LONG_TERM_SOMATIC,
          LONG_TERM_SHELTERED,
          LONG_TERM_SPECIAL,
          HDO,
          CARE_HOUSING,
          CHILD_HOME ->
          true;
      case SHORT_TERM, RESPITE, CHILD_RESPITE, TRANSITION_FLAT, KAD -> false;
    };
  }

  /** Whether short stays may be asked for in it; in a sheltered ward for who is to be assessed. */
  public boolean isForShortStays() {
    return switch (this) {
      case SHORT_TERM, KAD, TRANSITION_FLAT, LONG_TERM_SHELTERED -> true;
      case LONG_TERM_SOMATIC,
          LONG_TERM_SPECIAL,
          HDO,
          CARE_HOUSING,
          CHILD_HOME,
          RESPITE,
          CHILD_RESPITE ->
          false;
    };
  }
}
