package no.romslig.data.waiting;

/** Who consented to an application (GEN-11). */
public enum Consent {
  GIVEN,
  BY_REPRESENTATIVE,
  NOT_GIVEN
}
