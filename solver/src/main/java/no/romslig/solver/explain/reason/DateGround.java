package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import no.romslig.solver.explain.fact.RuleId;

/** Reasons about when. */
public sealed interface DateGround extends Ground {

  /** The earliest date, and what decided it. */
  record EarliestDate(LocalDate on, DateDecider by) implements DateGround {

    @Override
    public RuleId rule() {
      return new RuleId(
          switch (by) {
            case TODAY, READY_FROM -> "START";
            case OPENING -> "OPENING";
            case CLOSURE_ENDS -> "CLOSURE";
            case RESIDENCY -> "HDO-01";
            case TURNS_18 -> "AGE";
            case LEAVES, MOVES -> "CAPACITY";
            case PARTNER -> "SB-02";
          });
    }
  }

  /** What decides a date. */
  enum DateDecider {
    /** Nothing holds it back: the day of the run. */
    TODAY,
    /** The applicant is ready from then. */
    READY_FROM,
    /** The unit opens. */
    OPENING,
    /** A closure ends. */
    CLOSURE_ENDS,
    /** The one before moves out, in this proposal. */
    MOVES,
    /** The one before leaves, as is known. */
    LEAVES,
    /** The applicant has then lived long enough in the municipality. */
    RESIDENCY,
    /** The applicant turns 18. */
    TURNS_18,
    /** The partner moves in. */
    PARTNER
  }
}
