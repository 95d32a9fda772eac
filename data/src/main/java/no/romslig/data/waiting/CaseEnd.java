package no.romslig.data.waiting;

/** Why a case ended. */
public enum CaseEnd {
  WITHDRAWN,
  NEED_CEASED,
  MOVED_AWAY,
  /** Left the place by own choice (LT-14). */
  MOVED_OUT,
  DIED
}
