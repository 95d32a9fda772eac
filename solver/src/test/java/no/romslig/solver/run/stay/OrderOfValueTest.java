package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.ShortStayPurpose;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** Which of two allowed plans is better: section 7 of the problem, line by line. */
class OrderOfValueTest {

  private static Town oneBed() {
    Town town = new Town().horizon(28);
    town.unit("K1", CareForm.SHORT_TERM);
    return town;
  }

  private static Town.ShortStaySpec stay(Town town, String id, int nights) {
    return town.shortStay(id, nights).between(day(0), day(0));
  }

  @Test
  void anAcuteStayGoesBeforeAnyNumberOfOtherNights() {
    Town town = oneBed();
    stay(town, "SS1", 14).need(5);
    stay(town, "SS2", 1).need(1).purpose(ShortStayPurpose.PALLIATIVE);

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan)).containsExactly("SS2 K1 0+1");
    assertThat(plan.acuteMissing()).isZero();
    assertThat(plan.missing()).isEqualTo(14 * 16);
  }

  @Test
  void weightedNightsDecideNotTheirNumber() {
    Town town = oneBed();
    stay(town, "SS1", 9).need(4);
    stay(town, "SS2", 4).need(5);

    assertThat(Plans.stays(Plans.plan(town))).as("72 against 64").containsExactly("SS1 K1 0+9");
  }

  @Test
  void amongEqualsWhoHasWaitedLongestInHospitalComesFirst() {
    Town town = oneBed();
    stay(town, "SS1", 7).hospitalReady(day(-2));
    stay(town, "SS2", 7).hospitalReady(day(-9));
    stay(town, "SS3", 7);

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan)).containsExactly("SS2 K1 0+7");
    assertThat(plan.readyDays()).isEqualTo(2);
  }

  @Test
  void missingNightsAreSpreadOverTheGrants() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 10, 14).valid(day(0), null).unavailable(day(24), day(90));
    town.grant("G2", "P2", 10, 14).valid(day(0), null).unavailable(day(24), day(90));

    StayPlan plan = Plans.plan(town, Rules.KINN.quota(null, null));

    assertThat(plan.missing()).isEqualTo(2 * 10 * 4);
    assertThat(plan.fairness()).as("one stay missing for each").isEqualTo(2 * 100);
  }

  @Test
  void staysAreAsFarApartAsTheCyclesAre() {
    Town town = new Town().horizon(84);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 28).valid(day(-28), null).history(day(-23), day(-16));

    StayPlan plan = Plans.plan(town, Rules.KINN.quota(null, null));

    assertThat(Plans.starts(plan)).containsExactly(5, 33, 61);
  }

  @Test
  void anEvenStayThatWasWishedIsBetter() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).wishes(day(11), day(18));

    assertThat(Plans.starts(Plans.plan(town))).containsExactly(11);
  }

  @Test
  void thePersonComesBackToTheSameUnit() {
    Town town = new Town().horizon(56);
    town.institution("I1");
    town.unit("A1", CareForm.RESPITE);
    town.unit("A2", CareForm.RESPITE);
    town.institution("I2");
    town.unit("A3", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).published("A2", day(3), day(10));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.respiteStays().getLast().unitId().value()).isEqualTo("A2");
  }

  @Test
  void thePreferredInstitutionGoesBeforeTheNearer() {
    Town town = new Town().horizon(28);
    town.institution("I1").at(61.6, 5.0);
    town.unit("A1", CareForm.RESPITE);
    town.institution("I2").at(61.9, 5.0);
    town.unit("A2", CareForm.RESPITE);
    town.person("P1").at(61.6, 5.0);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).prefers("I2");

    assertThat(Plans.stays(Plans.plan(town)).getFirst()).startsWith("G1 A2 ");
  }

  @Test
  void theNearerInstitutionIsBetter() {
    Town town = new Town().horizon(28);
    town.institution("I1").at(61.6, 5.0);
    town.unit("A1", CareForm.RESPITE);
    town.institution("I2").at(61.9, 5.0);
    town.unit("A2", CareForm.RESPITE);
    town.person("P1").at(61.9, 5.0);
    town.grant("G1", "P1", 7, 28).valid(day(0), null);

    assertThat(Plans.stays(Plans.plan(town)).getFirst()).startsWith("G1 A2 ");
  }

  @Test
  void aFeatureThatOthersNeedIsSpared() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE).features("CEILING_LIFT");
    town.unit("A2", CareForm.RESPITE).features("OWN_BATH");
    town.person("P9").requires("CEILING_LIFT");
    town.grant("G1", "P1", 7, 28).valid(day(0), null);

    assertThat(Plans.stays(Plans.plan(town)).getFirst()).startsWith("G1 A2 ");
  }

  @Test
  void ownPlacesGoBeforeBoughtOnes() {
    Town town = new Town().horizon(28);
    town.institution("I1").external();
    town.unit("A1", CareForm.RESPITE);
    town.institution("I2");
    town.unit("A2", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 28).valid(day(0), null);

    assertThat(Plans.stays(Plans.plan(town)).getFirst()).startsWith("G1 A2 ");
  }

  @Test
  void theBetterOfTheGrantedFormsIsGiven() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE);
    town.unit("A2", CareForm.CHILD_RESPITE);
    town.grant("G1", "P1", 7, 28)
        .valid(day(0), null)
        .forms(CareForm.CHILD_RESPITE, CareForm.RESPITE);

    assertThat(Plans.stays(Plans.plan(town)).getFirst()).startsWith("G1 A2 ");
  }

  @Test
  void ofTwoThatAreEqualInEverythingOneIsGivenAndTheSameEachTime() {
    Town town = oneBed();
    stay(town, "SS1", 7).hospitalReady(day(-2));
    stay(town, "SS2", 7).hospitalReady(day(-2));

    StayPlan plan = Plans.plan(town);

    assertThat(plan.shortStayPlacements()).hasSize(1);
    assertThat(plan.unplaced()).hasSize(1);
    assertThat(plan.missing()).isEqualTo(7 * 4).isEqualTo(plan.bound());
    assertThat(plan.readyDays()).isEqualTo(2);
    assertThat(Plans.plan(town)).isEqualTo(plan);
  }

  @Test
  void atEqualMissingNightsTheLinesBelowDecideOneAfterTheOther() {
    Town town = new Town().horizon(28);
    town.institution("I1").at(61.6, 5.0);
    town.unit("A1", CareForm.RESPITE);
    town.institution("I2").at(61.6, 5.0);
    town.unit("A2", CareForm.RESPITE).features("CEILING_LIFT");
    town.institution("I3").at(61.6, 5.0).external();
    town.unit("A3", CareForm.RESPITE);
    town.person("P9").requires("CEILING_LIFT");
    town.person("P1").at(61.6, 5.0);
    town.grant("G1", "P1", 7, 28).valid(day(0), null);
    assertThat(Plans.stays(Plans.plan(town)).getFirst()).as("own, and spares").startsWith("G1 A1 ");

    town.institution("I1").external();

    assertThat(Plans.stays(Plans.plan(town)).getFirst())
        .as("two that are bought are equal, one that is scarce comes last")
        .doesNotContain("A2");
  }
}
