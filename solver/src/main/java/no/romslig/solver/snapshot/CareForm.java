package no.romslig.solver.snapshot;

/** The kind of care that a unit gives and that a decision grants. */
public enum CareForm {
  LONG_TERM_SOMATIC(true),
  LONG_TERM_SHELTERED(true),
  LONG_TERM_SPECIAL(true),
  HDO(true),
  CARE_HOUSING(true),
  CHILD_HOME(true),
  SHORT_TERM(false),
  RESPITE(false),
  CHILD_RESPITE(false),
  TRANSITION_FLAT(false),
  KAD(false);

  private final boolean lasting;

  CareForm(boolean lasting) {
    this.lasting = lasting;
  }

  /** Whether a place of this form is a home without an end, not a stay for a time. */
  public boolean isLasting() {
    return lasting;
  }

  /** Whether the place is a tenancy (legally the resident's own home), which is never lent. */
  public boolean isDwelling() {
    return this == HDO || this == CARE_HOUSING || this == TRANSITION_FLAT;
  }

  /** Whether the form is a lasting place in a nursing home. */
  public boolean isNursingHome() {
    return this == LONG_TERM_SOMATIC || this == LONG_TERM_SHELTERED || this == LONG_TERM_SPECIAL;
  }

  /** Whether the form is for persons under 18. */
  public boolean isForChildren() {
    return this == CHILD_HOME || this == CHILD_RESPITE;
  }
}
