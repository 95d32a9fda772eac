package no.romslig.solver.model.stay;

/** What makes one plan of stays better than another, most important first; less is better. */
public enum StayLevel {
  ACUTE_MISSING,
  MISSING,
  READY_DAYS,
  FAIRNESS,
  SPACING,
  WISHES,
  OTHER_INSTITUTION,
  OTHER_UNIT,
  CARE_FORM,
  PREFERENCE,
  DISTANCE,
  SCARCE_FEATURES,
  EXTERNAL;

  public static final int COUNT = 13;
}
