package no.romslig.api.register;

/** What a case or a relocation lacks before it can be ranked. */
public enum Missing {
  /** A signature or power of attorney (GEN-11). */
  SIGNATURE,
  /** A valid consent, or that of someone who may give it (GEN-11). */
  CONSENT,
  /** A decision that the person has the right to a place, or meets the criteria (VL-01). */
  LEGAL_STATUS,
  /** The care forms that the decision grants. */
  CARE_FORM,
  /** A need class and score (GEN-12, LT-11). */
  NEED,
  /** A lasting place to move from (FL-01). */
  HOME
}
