package no.romslig.data.waiting;

/** Where a case stands. */
public enum CaseStatus {
  UNDER_ASSESSMENT,
  RIGHT,
  WAITLIST,
  REFUSED,
  PROPOSED,
  OFFERED,
  ACCEPTED,
  DECLINED,
  MOVED_IN,
  ENDED
}
