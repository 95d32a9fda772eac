package no.romslig.solver.explain.reason;

import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.CoupleMode;

/** Reasons about two who wish to live together (<i>samboergaranti</i>). */
public sealed interface CoupleGround extends Ground {

  /** How near the two live. */
  enum CoupleForm {
    COUPLE_UNIT,
    UNIT,
    WARD,
    INSTITUTION
  }

  /** The two live together, in this form. */
  record CoupleTogether(CoupleForm form) implements CoupleGround {

    @Override
    public RuleId rule() {
      return new RuleId("SB-01");
    }
  }

  /** The guarantee is invoked, and the two do not get to live together in this proposal. */
  record PartnersApart() implements CoupleGround {

    @Override
    public RuleId rule() {
      return new RuleId("SB-01");
    }
  }

  /** The partner without a case comes along. */
  record ComesAlong(CompanionStay stay) implements CoupleGround {

    @Override
    public RuleId rule() {
      return new RuleId("SB-02");
    }
  }

  /** No place was found where both can be, and the couple wants nothing else, or tries alone. */
  record NoPlaceForBoth(CoupleMode mode) implements CoupleGround {

    @Override
    public RuleId rule() {
      return new RuleId("SB-01");
    }
  }

  /** Only the partner's institution will do, and nothing that suits is free there. */
  record PartnersInstitutionFull() implements CoupleGround {

    @Override
    public RuleId rule() {
      return new RuleId("SB-01");
    }
  }

  /** The partner whom the companion would follow gets no place. */
  record PartnerWithoutPlace() implements CoupleGround {

    @Override
    public RuleId rule() {
      return new RuleId("SB-02");
    }
  }

  /** No bed for the companion at the partner's institution. */
  record NoBedForCompanion(CompanionStay stay) implements CoupleGround {

    @Override
    public RuleId rule() {
      return new RuleId("SB-02");
    }
  }

  /** The companion has no recorded need for care, which the rule set demands. */
  record CompanionNeedMissing() implements CoupleGround {

    @Override
    public RuleId rule() {
      return new RuleId("SB-04");
    }
  }
}
