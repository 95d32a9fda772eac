package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Forms, features, ages, assessments and waivers of stays that the other tests leave out. */
class WhoAndWhereTest {

  private static Town town() {
    return new Town().horizon(14);
  }

  @ParameterizedTest
  @EnumSource(
      value = CareForm.class,
      names = {"SHORT_TERM", "KAD", "TRANSITION_FLAT", "LONG_TERM_SHELTERED"})
  void aShortStayGoesToAUnitOfItsFormAndToNoOther(CareForm form) {
    Town town = town();
    for (CareForm each :
        new CareForm[] {
          CareForm.SHORT_TERM, CareForm.KAD, CareForm.TRANSITION_FLAT, CareForm.LONG_TERM_SHELTERED
        }) {
      town.unit(each.name(), each);
    }
    town.shortStay("SS1", 3).form(form);

    assertThat(Plans.plan(town).shortStayPlacements())
        .extracting(stay -> stay.unitId().value())
        .containsExactly(form.name());
  }

  @Test
  void respiteDoesNotGoToAUnitForShortStays() {
    Town town = town();
    town.unit("K1", CareForm.SHORT_TERM);
    town.grant("G1", "P1", 3, 14).valid(day(0), null);

    assertThat(Plans.unplaced(Plans.plan(town))).containsExactly("G1/0 3 NO_UNIT_OF_CARE_FORM");
    assertThat(Plans.stays(Plans.plan(town.waived("NOT-GRANTED", "G1")))).hasSize(1);
  }

  @Test
  void aGrantAsksForThePersonsFeatures() {
    Town town = town();
    town.unit("A1", CareForm.RESPITE);
    town.person("P1").requires("CEILING_LIFT");
    town.grant("G1", "P1", 3, 14).valid(day(0), null);

    assertThat(Plans.unplaced(Plans.plan(town))).containsExactly("G1/0 3 NO_UNIT_WITH_FEATURES");
  }

  @Test
  void oneOfTheReservedFeaturesIsEnough() {
    Town town = town();
    town.unit("A1", CareForm.RESPITE)
        .features("BARIATRIC", "ISOLATION")
        .reservedFor("BARIATRIC", "ISOLATION");
    town.person("P1").requires("ISOLATION");
    town.grant("G1", "P1", 3, 14).valid(day(0), null);
    town.grant("G2", "P2", 3, 14).valid(day(0), null).need(5);

    StayPlan plan = Plans.plan(town);

    assertThat(plan.respiteStays()).hasSize(1);
    assertThat(Plans.unplaced(plan)).containsExactly("G2/0 3 UNITS_RESERVED");
    assertThat(Plans.plan(town.waived("RESERVED", "G2")).missing()).isZero();
  }

  @Test
  void aChildHasNoShortStayAmongAdults() {
    Town town = town();
    town.unit("K1", CareForm.SHORT_TERM);
    town.person("P1").born(LocalDate.of(2015, 1, 1));
    town.shortStay("SS1", 3).of("P1");

    assertThat(Plans.unplaced(Plans.plan(town))).containsExactly("SS1 3 NO_UNIT_FOR_AGE");
    assertThat(Plans.stays(Plans.plan(town.waived("AGE", "SS1")))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2008-03-04, true", "2008-03-03, false"})
  void nobodyBeginsAStayInAChildrensHomeFromTheEighteenthBirthdayOn(LocalDate born, boolean given) {
    // Only day 1, 3 March, is a day to begin.
    Town town = town();
    town.unit("B1", CareForm.CHILD_HOME).alsoFor(CareForm.CHILD_RESPITE);
    town.person("P1").born(born);
    town.grant("G1", "P1", 3, 14)
        .valid(day(0), null)
        .forms(CareForm.CHILD_RESPITE)
        .unavailable(day(0), day(1))
        .unavailable(day(4), day(40));

    assertThat(Plans.plan(town).respiteStays()).hasSize(given ? 1 : 0);
  }

  @Test
  void anAdultMayStayWhereChildrenHaveRespite() {
    Town town = town();
    town.unit("B1", CareForm.CHILD_RESPITE);
    town.grant("G1", "P1", 3, 14).valid(day(0), null).forms(CareForm.CHILD_RESPITE);

    assertThat(Plans.stays(Plans.plan(town))).hasSize(1);
  }

  @Test
  void anAssessmentOfAShortStayThatIsNotMetBlocksItUnlessWaived() {
    Town town = town();
    town.unit("K1", CareForm.SHORT_TERM);
    town.shortStay("SS1", 3).assessed("KT-02", false).assessed("KT-03", true);

    assertThat(Plans.unplaced(Plans.plan(town))).containsExactly("SS1 3 ASSESSMENT_NOT_MET");
    assertThat(Plans.stays(Plans.plan(town.waived("KT-02", "SS1")))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "GRANT, OUTSIDE_GRANT+FAMILY_UNAVAILABLE",
    "UNAVAILABLE, FAMILY_UNAVAILABLE",
    "START-DAY, FAMILY_UNAVAILABLE+NO_START_DAY",
    "OPENING, CLOSED",
    "CLOSURE, CLOSED"
  })
  void aWaiverLiftsItsRuleAndNoOther(String rule, String reason) {
    Town town = town();
    Town.UnitSpec unit = town.unit("A1", CareForm.RESPITE);
    Town.GrantSpec grant = town.grant("G1", "P1", 13, 14).valid(day(0), null);
    switch (rule) {
      case "GRANT" -> grant.valid(day(0), day(14)).unavailable(day(0), day(2));
      case "UNAVAILABLE" -> grant.unavailable(day(12), day(27));
      case "START-DAY" -> grant.startsOn(day(2).getDayOfWeek()).unavailable(day(14), day(40));
      case "OPENING" -> unit.closes(day(12));
      default -> unit.closed(day(12), day(27));
    }

    StayPlan without = Plans.plan(town.waived("FEATURE", "G1"));
    StayPlan with = Plans.plan(town.waived(rule, "G1"));

    assertThat(Plans.unplaced(without)).containsExactly("G1/0 13 " + reason);
    assertThat(Plans.stays(with)).hasSize(1);
  }

  @Test
  void aWaiverLiftsSharingForOneStay() {
    Town town = town();
    town.unit("K1", CareForm.SHORT_TERM).forTwo();
    town.shortStay("SS1", 3).between(day(0), day(0));
    town.shortStay("SS2", 3).between(day(0), day(0));

    assertThat(Plans.stays(Plans.plan(town))).hasSize(1);
    assertThat(Plans.stays(Plans.plan(town.waived("SHARED-ROOM", "SS2")))).hasSize(2);
  }

  @Test
  void aResidentWhoseRuleIsWaivedIsOwedWhatTheGrantSays() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE);
    town.unit("L1", CareForm.LONG_TERM_SOMATIC);
    town.livesIn("P1", "L1").away(day(0), day(10), false);
    town.grant("G1", "P1", 7, 28).valid(day(0), null);

    assertThat(Plans.plan(town).respiteStays()).isEmpty();
    assertThat(Plans.stays(Plans.plan(town.waived("AV-05", "G1")))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"CAPACITY, SHORT_TERM", "ONE-PLACE, HDO"})
  void aPublishedStayIsKeptOnAWaiverOfWhatForbidsIt(String rule, CareForm home) {
    for (String waived : new String[] {rule, "FEATURE"}) {
      Town town = new Town().horizon(28);
      town.unit("A1", CareForm.RESPITE);
      town.unit("B1", home);
      town.livesIn(rule.equals("CAPACITY") ? "P9" : "P1", rule.equals("CAPACITY") ? "A1" : "B1")
          .as(home);
      town.grant("G1", "P1", 7, 28).valid(day(0), null).published("A1", day(3), day(10));
      town.waived(waived, "G1");

      StayPlan plan = Plans.plan(town);

      assertThat(plan.respiteStays()).hasSize(waived.equals(rule) ? 1 : 0);
      assertThat(plan.alerts()).hasSize(waived.equals(rule) ? 0 : 1);
    }
  }

  @Test
  void noNewStayIsPlannedBesideOneThatIsKeptOnAWaiver() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE).alsoFor(CareForm.SHORT_TERM);
    town.unit("A2", CareForm.SHORT_TERM);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).published("A1", day(3), day(10));
    town.waived("CAPACITY", "G1").waived("ONE-PLACE", "G1");
    town.shortStay("SS1", 3).between(day(3), day(7)).need(5);
    town.shortStay("SS2", 3).of("P1").between(day(4), day(4)).need(1);

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan))
        .hasSize(2)
        .contains("G1 A1 3+7")
        .anyMatch(s -> s.contains(" A2 "));
    assertThat(Plans.unplaced(plan)).containsExactly("SS2 3 PERSON_ELSEWHERE");
  }
}
