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
  KAD
}
