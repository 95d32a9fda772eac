package no.romslig.solver.explain.reason;

import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.snapshot.InstitutionId;

/** Reasons about the institutions that the applicant would like: wishes, not vetoes. */
public sealed interface WishGround extends Ground {

  /** The place is at a wished institution; {@code wish} 1 is the first wish. */
  record PreferredInstitution(InstitutionId institutionId, int wish) implements WishGround {

    @Override
    public RuleId rule() {
      return new RuleId("GEN-06");
    }
  }

  /** A wish that came before what is proposed, and could not be met. */
  record WishNotMet(InstitutionId institutionId, int wish, WishObstacle why) implements WishGround {

    @Override
    public RuleId rule() {
      return new RuleId("LT-10");
    }
  }

  /** Why a wished institution could not be. */
  enum WishObstacle {
    /** No unit there suits the applicant. */
    NO_SUITABLE_UNIT,
    /** All that suit are somebody's home, and stay so. */
    OCCUPIED,
    /** What is free there goes to someone of higher rank. */
    HIGHER_RANK,
    /** What is free there goes to someone who could not be placed otherwise. */
    NEEDED_BY_OTHERS,
    /** Something is free there, but later. */
    LATER,
    /** Something is free there, but of a care form that comes later among the granted ones. */
    OTHER_CARE_FORM,
    /** The couple comes to live nearer each other where it is proposed. */
    COUPLE,
    /** Something is free there; the proposal as a whole does not use it. */
    OTHER
  }
}
