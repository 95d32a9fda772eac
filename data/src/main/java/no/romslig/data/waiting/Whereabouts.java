package no.romslig.data.waiting;

/** Where an applicant is while waiting. */
public enum Whereabouts {
  HOME,
  HOSPITAL_READY,
  SHORT_TERM,
  RESPITE,
  HDO,
  INSTITUTION,
  ELSEWHERE
}
