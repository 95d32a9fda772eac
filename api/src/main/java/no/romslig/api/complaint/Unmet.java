package no.romslig.api.complaint;

/** A condition that keeps a complaint from a step. */
enum Unmet {
  WRONG_STEP("COURSE"),
  TOO_EARLY("RE-01"),
  IN_THE_FUTURE("RE-01"),
  /** Who complains may not, as far as is known (KA-08). */
  NO_RIGHT("KA-08"),
  /** Rejected for want of a right that is there. */
  HAS_RIGHT("KA-08"),
  /** After the deadline, and not admitted. */
  TOO_LATE("KA-02"),
  /** Rejected or admitted as late, which it is not. */
  NOT_LATE("KA-02"),
  /** After a year nothing admits it. */
  OVER_A_YEAR("KA-04"),
  /** A fault was asked to be mended and is not. */
  NOT_MENDED("KA-05"),
  /** Rejected for a fault whose time is not over, or that nobody asked about. */
  MAY_STILL_BE_MENDED("KA-05"),
  NOTHING_TO_MEND("KA-05"),
  NO_REASON("KA-09"),
  NO_GROUND("KA-09"),
  NO_DUE("KA-05"),
  NO_ANSWER("KA-01");

  private final String rule;

  Unmet(String rule) {
    this.rule = rule;
  }

  /** Of the rule catalogue, or {@code COURSE} for the order of steps. */
  String rule() {
    return rule;
  }
}
