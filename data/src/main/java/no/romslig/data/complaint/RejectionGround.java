package no.romslig.data.complaint;

/** Why a complaint is not considered. */
public enum RejectionGround {
  /** After the deadline, or after a year (KA-02 to KA-04). */
  TOO_LATE,
  /** By someone who may not complain (KA-08). */
  WITHOUT_RIGHT,
  /** With a fault that was not mended in the time given (KA-05). */
  NOT_MENDED
}
