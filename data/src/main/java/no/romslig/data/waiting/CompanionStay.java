package no.romslig.data.waiting;

/** On what footing a partner without a case comes along. */
public enum CompanionStay {
  SHORT_TERM,
  LONG_TERM,
  TENANT
}
