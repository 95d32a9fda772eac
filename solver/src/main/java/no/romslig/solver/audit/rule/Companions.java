package no.romslig.solver.audit.rule;

import no.romslig.solver.audit.book.Register;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.PersonId;

/** Who comes along as a companion: a partner without a case and without a home. */
public final class Companions {

  private Companions() {}

  /** Whether a bed is asked for, for this person. */
  public static boolean isAsked(PersonId person, Register register) {
    var couple = register.invokedCoupleOf(person);
    return couple != null && isAsked(couple, person, register);
  }

  /** Whether a bed is asked for, for this one of the couple. */
  public static boolean isAsked(Couple couple, PersonId person, Register register) {
    var partner = couple.partnerOf(person);
    return couple.companion() != null
        && !hasCaseOrHome(person, register)
        && hasCaseOrHome(partner, register);
  }

  /** Whether the rule set demands a care need that the companion does not have (SB-04). */
  public static boolean lacksNeed(Couple couple, Register register) {
    var companion = couple.companion();
    return companion != null
        && register.rules().cohabitation().partnerMustHaveNeed()
        && !companion.careNeed()
        && !register.waived("SB-04", couple);
  }

  static boolean hasCaseOrHome(PersonId person, Register register) {
    return register.caseOf(person) != null || register.isResident(person);
  }
}
