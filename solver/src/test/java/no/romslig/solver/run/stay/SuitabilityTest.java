package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** Which unit may take whom for a time. */
class SuitabilityTest {

  private static Town town() {
    return new Town().horizon(14);
  }

  @Test
  void aUnitServesItsOwnFormAndWhatItIsAlsoUsableFor() {
    Town own = town();
    own.unit("A1", CareForm.RESPITE);
    own.shortStay("SS1", 3);
    Town also = town();
    also.unit("A1", CareForm.RESPITE).alsoFor(CareForm.SHORT_TERM);
    also.shortStay("SS1", 3);

    assertThat(Plans.unplaced(Plans.plan(own))).containsExactly("SS1 3 NO_UNIT_OF_CARE_FORM");
    assertThat(Plans.stays(Plans.plan(also))).hasSize(1);
  }

  @Test
  void aRequiredFeatureIsThere() {
    Town town = town();
    town.unit("K1", CareForm.SHORT_TERM).features("WHEELCHAIR");
    town.shortStay("SS1", 3).requires("WHEELCHAIR", "CEILING_LIFT");
    Town both = town();
    both.unit("K1", CareForm.SHORT_TERM).features("WHEELCHAIR", "CEILING_LIFT");
    both.person("P1").requires("CEILING_LIFT");
    both.shortStay("SS1", 3).of("P1").requires("WHEELCHAIR");

    assertThat(Plans.unplaced(Plans.plan(town))).containsExactly("SS1 3 NO_UNIT_WITH_FEATURES");
    assertThat(Plans.stays(Plans.plan(town.waived("FEATURE", "SS1")))).hasSize(1);
    assertThat(Plans.stays(Plans.plan(both))).hasSize(1);
  }

  @Test
  void aReservedUnitIsForThoseWhoRequireOneOfItsFeatures() {
    Town town = town();
    town.unit("K1", CareForm.SHORT_TERM).features("ISOLATION").reservedFor("ISOLATION");
    town.shortStay("SS1", 3).between(day(0), day(0));
    town.shortStay("SS2", 3).between(day(5), day(5)).requires("ISOLATION");

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan)).containsExactly("SS2 K1 5+3");
    assertThat(Plans.unplaced(plan)).containsExactly("SS1 3 UNITS_RESERVED");
  }

  @Test
  void onTheEighteenthBirthdayAChildIsAnAdult() {
    Town town = town();
    town.unit("A1", CareForm.RESPITE);
    town.person("P1").born(day(5).minusYears(18));
    town.grant("G1", "P1", 3, 14).valid(day(0), null).unavailable(day(8), day(40));
    Town dayAfter = town();
    dayAfter.unit("A1", CareForm.RESPITE);
    dayAfter.person("P1").born(day(6).minusYears(18));
    dayAfter.grant("G1", "P1", 3, 14).valid(day(0), null).unavailable(day(8), day(40));

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("G1 A1 5+3");
    assertThat(Plans.unplaced(Plans.plan(dayAfter))).containsExactly("G1/0 3 NO_UNIT_FOR_AGE");
  }

  @Test
  void someoneBornOnALeapDayTurnsEighteenOnTheFirstOfMarch() {
    LocalDate asOf = LocalDate.of(2026, 2, 23);
    Town town = new Town().asOf(asOf).horizon(14);
    town.unit("A1", CareForm.RESPITE);
    town.person("P1").born(LocalDate.of(2008, 2, 29));
    town.grant("G1", "P1", 3, 14)
        .valid(asOf, null)
        .unavailable(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 5, 1));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.respiteStays().getFirst().from()).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void aChildStaysInAUnitForChildren() {
    Town town = town();
    town.unit("B1", CareForm.CHILD_RESPITE);
    town.person("P1").born(day(-3650));
    town.grant("G1", "P1", 3, 14).valid(day(0), null).forms(CareForm.CHILD_RESPITE);

    assertThat(Plans.stays(Plans.plan(town))).hasSize(1);
  }

  @Test
  void aShelteredAssessmentStayNeedsTheCriteriaWhereTheRuleSetSaysSo() {
    Town town = town();
    town.unit("D1", CareForm.LONG_TERM_SHELTERED);
    town.person("P1").diagnosed().impaired();
    town.shortStay("SS1", 3).of("P1").form(CareForm.LONG_TERM_SHELTERED);
    Town meets = town();
    meets.unit("D1", CareForm.LONG_TERM_SHELTERED);
    meets.person("P1").needsShelter();
    meets.shortStay("SS1", 3).of("P1").form(CareForm.LONG_TERM_SHELTERED);
    Rules strict = Rules.KINN.assessesOnlyWithDiagnosis();

    assertThat(Plans.stays(Plans.plan(town))).hasSize(1);
    assertThat(Plans.unplaced(Plans.plan(town, strict)))
        .containsExactly("SS1 3 ASSESSMENT_NOT_MET");
    assertThat(Plans.stays(Plans.plan(meets, strict))).hasSize(1);
    assertThat(Plans.stays(Plans.plan(town.waived("SK-02", "SS1"), strict))).hasSize(1);
  }

  @Test
  void anAssessmentThatIsNotMetBlocks() {
    Town town = town();
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 3, 14).valid(day(0), null).assessed("AV-04", false);
    town.grant("G2", "P2", 3, 14).valid(day(0), null).assessed("AV-04", true);

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.unplaced(plan)).containsExactly("G1/0 3 ASSESSMENT_NOT_MET");
    assertThat(plan.respiteStays()).hasSize(1);
  }
}
