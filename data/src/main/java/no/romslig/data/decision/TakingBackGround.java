package no.romslig.data.decision;

/**
 * Why a decision that someone was told of, or whose offer was accepted, is taken back all the same.
 */
public enum TakingBackGround {
  /** To nobody's detriment whom it is directed at or directly benefits (fvl. § 35 a). */
  NOT_TO_HARM,
  /** The notice of it has not come to whom it is directed at (fvl. § 35 b). */
  NOT_REACHED,
  /** It is invalid (fvl. § 35 c). */
  INVALID,
  /**
   * Another law, the decision itself or general administrative law says so (fvl. § 35, last part).
   */
  OTHER_LAW,
  /** No repeal: the case that it is about has ended, and nobody will move in. */
  CASE_ENDED
}
