package no.romslig.solver.run.stay;

import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.ShortStayPurpose;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Of two lines of section 7 the upper one decides, however much the lower would gain. */
class StrictOrderTest {

  private static Town.ShortStaySpec stay(Town town, String id, int nights) {
    return town.shortStay(id, nights).between(day(0), day(0));
  }

  private static Town oneBed() {
    Town town = new Town().horizon(28);
    town.unit("K1", CareForm.SHORT_TERM);
    return town;
  }

  private static String unitOf(Town town) {
    return Plans.plan(town).respiteStays().getFirst().unitId().value();
  }

  @ParameterizedTest
  @EnumSource(ShortStayPurpose.class)
  void acuteAndPalliativeStaysGoFirstAndNoOthers(ShortStayPurpose purpose) {
    Town town = oneBed();
    stay(town, "SS1", 14).need(5);
    stay(town, "SS2", 1).need(1).purpose(purpose);
    boolean first = purpose == ShortStayPurpose.ACUTE || purpose == ShortStayPurpose.PALLIATIVE;

    assertThat(Plans.stays(Plans.plan(town))).containsExactly(first ? "SS2 K1 0+1" : "SS1 K1 0+14");
  }

  @Test
  void amongAcuteStaysWeightedNightsDecide() {
    Town town = oneBed();
    stay(town, "SS1", 9).need(4).purpose(ShortStayPurpose.ACUTE);
    stay(town, "SS2", 4).need(5).purpose(ShortStayPurpose.PALLIATIVE);

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan)).as("72 against 64").containsExactly("SS1 K1 0+9");
    assertThat(plan.acuteMissing()).isEqualTo(64);
    assertThat(plan.missing()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"7, SS2", "8, SS2", "9, SS1"})
  void atEqualWeightTheHospitalDecidesAndNotBefore(int nights, String winner) {
    // Class 4 weighs 8 and class 5 weighs 16, so 8 nights of one are 4 of the other.
    Town town = oneBed();
    stay(town, "SS1", nights).need(4);
    stay(town, "SS2", 4).need(5).hospitalReady(day(-1));

    assertThat(Plans.stays(Plans.plan(town)).getFirst()).startsWith(winner);
  }

  @Test
  void respiteAndShortStaysAreWeighedTogether() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE).alsoFor(CareForm.SHORT_TERM);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).need(3).unavailable(day(7), day(90));
    stay(town, "SS1", 4).need(4);

    assertThat(Plans.stays(Plans.plan(town))).as("32 against 28").containsExactly("SS1 A1 0+4");
  }

  @Test
  void theHospitalGoesBeforeFairness() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE).alsoFor(CareForm.SHORT_TERM);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).unavailable(day(7), day(90));
    stay(town, "SS1", 7).hospitalReady(day(-1));

    assertThat(Plans.stays(Plans.plan(town))).containsExactly("SS1 A1 0+7");
  }

  @Test
  void atEqualWeightFairnessGivesToTheGrantThatLacksMost() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 14, 28)
        .valid(day(0), null)
        .need(2)
        .unavailable(day(0), day(14))
        .unavailable(day(28), day(90));
    town.grant("G2", "P2", 7, 28)
        .valid(day(0), null)
        .need(3)
        .unavailable(day(0), day(17))
        .unavailable(day(24), day(90));

    StayPlan plan = Plans.plan(town);

    assertThat(Plans.stays(plan))
        .as("28 against 28, 196 against 49")
        .containsExactly("G1 A1 14+14");
    assertThat(plan.fairness()).isEqualTo(49);
  }

  @Test
  void nightsGoBeforeEvenSpacing() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 28).valid(day(-28), null).history(day(-28), day(-21));
    town.grant("G2", "P2", 7, 28).valid(day(0), null).unavailable(day(7), day(90));

    assertThat(Plans.stays(Plans.plan(town))).contains("G2 A1 0+7").hasSize(2);
    assertThat(Plans.starts(Plans.plan(town)).getFirst()).isEqualTo(7);
  }

  @Test
  void evenSpacingGoesBeforeWishes() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 28)
        .valid(day(-28), null)
        .history(day(-20), day(-13))
        .wishes(day(9), day(16));

    assertThat(Plans.starts(Plans.plan(town))).containsExactly(8);
  }

  @Test
  void aNightMoreOfTheWishesIsBetter() {
    Town town = new Town().horizon(28);
    town.unit("A1", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 28)
        .valid(day(0), null)
        .wishes(day(3), day(6))
        .wishes(day(20), day(24))
        .unavailable(day(25), day(90));

    assertThat(Plans.starts(Plans.plan(town)).getFirst())
        .as("four nights wished for instead of three")
        .isBetween(17, 18);
  }

  @Test
  void wishesGoBeforeTheSameInstitution() {
    Town town = new Town().horizon(56);
    town.institution("I1");
    town.unit("A1", CareForm.RESPITE).closed(day(33), day(40));
    town.institution("I2");
    town.unit("A2", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 28)
        .valid(day(0), null)
        .published("A1", day(5), day(12))
        .unavailable(day(0), day(5))
        .unavailable(day(40), day(90))
        .wishes(day(33), day(40));

    assertThat(Plans.stays(Plans.plan(town))).contains("G1 A2 33+7");
  }

  @Test
  void theSameInstitutionGoesBeforeTheBetterForm() {
    Town town = new Town().horizon(56);
    town.institution("I1");
    town.unit("A1", CareForm.RESPITE);
    town.unit("A3", CareForm.RESPITE);
    town.institution("I2");
    town.unit("A2", CareForm.CHILD_RESPITE);
    town.grant("G1", "P1", 7, 28)
        .valid(day(0), null)
        .forms(CareForm.CHILD_RESPITE, CareForm.RESPITE)
        .published("A1", day(5), day(12));

    assertThat(Plans.plan(town).respiteStays().getLast().unitId().value()).isEqualTo("A1");
  }

  @Test
  void theSameInstitutionIsBetterEvenWhereTheUnitIsTaken() {
    Town town = new Town().horizon(56);
    town.institution("I2");
    town.unit("A2", CareForm.RESPITE);
    town.institution("I1");
    town.unit("A1", CareForm.RESPITE).closed(day(28), day(63));
    town.unit("A3", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).published("A1", day(5), day(12));

    assertThat(Plans.plan(town).respiteStays().getLast().unitId().value()).isEqualTo("A3");
  }

  @Test
  void theBetterFormGoesBeforeThePreferredInstitution() {
    Town town = new Town().horizon(28);
    town.institution("I1");
    town.unit("A1", CareForm.RESPITE);
    town.institution("I2");
    town.unit("A2", CareForm.CHILD_RESPITE);
    town.grant("G1", "P1", 7, 28)
        .valid(day(0), null)
        .forms(CareForm.CHILD_RESPITE, CareForm.RESPITE)
        .prefers("I1");

    assertThat(unitOf(town)).isEqualTo("A2");
  }

  @Test
  void theFirstOfTheInstitutionsAskedForIsBetterThanTheSecond() {
    Town town = new Town().horizon(28);
    town.institution("I1");
    town.unit("A1", CareForm.RESPITE);
    town.institution("I2");
    town.unit("A2", CareForm.RESPITE);
    town.institution("I3");
    town.unit("A3", CareForm.RESPITE);
    town.grant("G1", "P1", 7, 28).valid(day(0), null).prefers("I3", "I2");

    assertThat(unitOf(town)).isEqualTo("A3");
  }

  @Test
  void distanceGoesBeforeSparedFeatures() {
    Town town = new Town().horizon(28);
    town.institution("I1").at(61.6, 5.0);
    town.unit("A1", CareForm.RESPITE).features("CEILING_LIFT");
    town.institution("I2").at(61.9, 5.0);
    town.unit("A2", CareForm.RESPITE);
    town.person("P9").requires("CEILING_LIFT");
    town.person("P1").at(61.6, 5.0);
    town.grant("G1", "P1", 7, 28).valid(day(0), null);

    assertThat(unitOf(town)).isEqualTo("A1");
  }

  @Test
  void sparedFeaturesGoBeforeOwnPlaces() {
    Town town = new Town().horizon(28);
    town.institution("I1").external();
    town.unit("A1", CareForm.RESPITE);
    town.institution("I2");
    town.unit("A2", CareForm.RESPITE).features("CEILING_LIFT");
    town.person("P9").requires("CEILING_LIFT");
    town.grant("G1", "P1", 7, 28).valid(day(0), null);

    assertThat(unitOf(town)).isEqualTo("A1");
  }

  @Test
  void aFeatureThatTheGuestNeedsIsNotSpared() {
    Town town = new Town().horizon(28);
    town.institution("I1").external();
    town.unit("A1", CareForm.RESPITE).features("CEILING_LIFT");
    town.institution("I2");
    town.unit("A2", CareForm.RESPITE).features("CEILING_LIFT");
    town.person("P1").requires("CEILING_LIFT");
    town.grant("G1", "P1", 7, 28).valid(day(0), null);

    assertThat(unitOf(town)).isEqualTo("A2");
  }

  @Test
  void anAdultsBirthdayIsOnTheRightSide() {
    Town town = new Town().horizon(28);
    town.unit("B1", CareForm.CHILD_HOME).alsoFor(CareForm.CHILD_RESPITE);
    town.person("P1").born(LocalDate.of(2008, 3, 7));
    town.grant("G1", "P1", 3, 28).valid(day(0), null).forms(CareForm.CHILD_RESPITE);

    assertThat(Plans.starts(Plans.plan(town)).getFirst())
        .as("18 on day 5, and no adult begins a stay in a children's home")
        .isLessThan(5);
  }
}
