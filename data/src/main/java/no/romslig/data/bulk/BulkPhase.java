package no.romslig.data.bulk;

/** What is being done now. */
public enum BulkPhase {
  /** Each line is held against FHIR. */
  FORM,
  /** What the registers tell before anything is entered is noted. */
  BEFORE,
  /** Lines are entered. */
  ENTER,
  /** What the registers tell now is held against what they told before. */
  AFTER
}
