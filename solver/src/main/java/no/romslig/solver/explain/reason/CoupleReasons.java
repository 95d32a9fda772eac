package no.romslig.solver.explain.reason;

import java.util.List;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.reason.CoupleGround.CoupleForm;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** How near two who wish to live together come to live. */
final class CoupleReasons {

  private final Situation situation;

  CoupleReasons(Situation situation) {
    this.situation = situation;
  }

  /** Together, apart, or nothing where nobody asks for it. */
  List<Ground> of(PersonId person, Place place) {
    Couple couple = situation.coupleOf(person);
    if (couple == null) {
      return List.of();
    }
    PersonId partner = couple.partnerOf(person);
    UnitId unit = situation.lastingUnitOf(partner);
    CoupleForm form = unit == null ? null : form(place, situation.place(unit));
    if (form != null) {
      return List.of(new CoupleGround.CoupleTogether(form));
    }
    boolean asked =
        situation.caseOf(partner) != null
            || situation.homeOf(partner) != null
            || couple.companion() != null;
    return couple.guaranteeInvoked() && asked
        ? List.of(new CoupleGround.PartnersApart())
        : List.of();
  }

  /** Whether the person and the partner, if there is one, come to live at one institution. */
  boolean isTogether(PersonId person, Place place) {
    return of(person, place).stream().anyMatch(CoupleGround.CoupleTogether.class::isInstance);
  }

  private static @Nullable CoupleForm form(Place one, Place other) {
    if (one.unit().id().equals(other.unit().id())) {
      return one.unit().coupleUnit() ? CoupleForm.COUPLE_UNIT : CoupleForm.UNIT;
    }
    if (one.isInWardOf(other)) {
      return CoupleForm.WARD;
    }
    return one.institution().id().equals(other.institution().id()) ? CoupleForm.INSTITUTION : null;
  }
}
