package no.romslig.api.fhir.sent;

/** How what is sent is taken. */
public enum Manner {
  /** What happens, as it happens. */
  USUAL,
  /** How everything stands when the registers begin: who lives somewhere lives there. */
  FIRST_LOAD
}
