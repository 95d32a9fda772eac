package no.romslig.solver.snapshot;

/** On what footing a partner without a case of their own comes along. */
public enum CompanionStay {
  SHORT_TERM,
  LONG_TERM,
  TENANT
}
