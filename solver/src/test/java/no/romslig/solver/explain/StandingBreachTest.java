package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

class StandingBreachTest {

  private static final Draft NOTHING_PROPOSED = new Draft();

  private final Town town = new Town();

  private List<String> breaches() {
    return Alerts.breaches(town, NOTHING_PROPOSED);
  }

  @Test
  void threeInARoomForTwoAreTooMany() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    for (String each : new String[] {"P1", "P2", "P3"}) {
      town.person(each).sharesRoom();
      town.livesIn(each, "U1");
    }

    assertThat(breaches()).containsExactly("OVER_CAPACITY CAPACITY U1");
  }

  @Test
  void oneWhoLeavesOnTheDayThatAnotherComesIsNotTooMany() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("P1", "U1").to(day(5));
    town.livesIn("P2", "U1").from(day(5));

    assertThat(breaches()).isEmpty();
  }

  @Test
  void oneNightTogetherInARoomForOneIsTooMany() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("P1", "U1").to(day(6));
    town.livesIn("P2", "U1").from(day(5));

    assertThat(breaches()).containsExactly("OVER_CAPACITY CAPACITY U1");
  }

  @Test
  void aLentPlaceHoldsItsGuestWhileTheResidentIsAwayAndNotAfter() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("P1", "U1").away(day(0), day(10), true);
    town.livesIn("P2", "U1").as(SHORT_TERM).from(day(0)).to(day(10));
    town.livesIn("P3", "U2").away(day(0), day(10), true);
    town.livesIn("P4", "U2").as(SHORT_TERM).from(day(0)).to(day(11));

    assertThat(breaches()).containsExactly("OVER_CAPACITY CAPACITY U2");
  }

  @Test
  void sharingAgainstAWishAndByDifferentSexAreTwoBreaches() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.unit("U2", LONG_TERM_SOMATIC).forTwo();
    town.unit("U3", LONG_TERM_SOMATIC).forTwo();
    town.person("P1").sharesRoom();
    town.livesIn("P1", "U1");
    town.livesIn("P2", "U1");
    town.person("P3").sharesRoom();
    town.person("P4").sharesRoom().male();
    town.livesIn("P3", "U2");
    town.livesIn("P4", "U2");
    town.person("P5").sharesRoom();
    town.person("P6").sharesRoom();
    town.livesIn("P5", "U3");
    town.livesIn("P6", "U3");

    assertThat(breaches())
        .containsExactly(
            "SHARED_AGAINST_WISH SHARED-ROOM U1", "SHARED_BY_DIFFERENT_SEX SHARED-ROOM U2");
  }

  @Test
  void aCoupleMayShareACoupleUnitAndInAnyOtherBothMustAcceptIt() {
    town.unit("U1", HDO).forCouple();
    town.unit("U2", LONG_TERM_SOMATIC).forTwo();
    town.unit("U3", LONG_TERM_SOMATIC).forTwo();
    town.livesIn("P1", "U1");
    town.person("P2").male();
    town.livesIn("P2", "U1");
    town.couple("A", "P1", "P2");
    town.livesIn("P3", "U2");
    town.livesIn("P4", "U2");
    town.couple("B", "P3", "P4");
    town.person("P5").sharesRoom();
    town.person("P6").sharesRoom().male();
    town.livesIn("P5", "U3");
    town.livesIn("P6", "U3");
    town.couple("C", "P5", "P6").notInvoked();

    assertThat(breaches()).containsExactly("SHARED_AGAINST_WISH SHARED-ROOM U2");
  }

  @Test
  void onePersonInTwoPlacesIsSeenUnlessAwayFromOne() {
    town.unit("U1", HDO);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.unit("U3", HDO);
    town.unit("U4", SHORT_TERM);
    town.livesIn("P1", "U1");
    town.livesIn("P1", "U2").from(day(3));
    town.livesIn("P2", "U3").away(day(-3), day(4), false);
    town.livesIn("P2", "U4").from(day(-3)).to(day(4));

    assertThat(breaches()).containsExactly("TWO_PLACES ONE-PLACE P1");
  }

  @Test
  void aUnitThatIsClosedTodayOrNotYetOpenIsABreach() {
    town.unit("U1", LONG_TERM_SOMATIC).closes(MONDAY);
    town.unit("U2", LONG_TERM_SOMATIC).opens(day(1));
    town.unit("U3", LONG_TERM_SOMATIC).closed(day(-5), day(1));
    town.unit("U4", LONG_TERM_SOMATIC).closed(day(-5), MONDAY);
    town.unit("U5", LONG_TERM_SOMATIC).closes(day(1));
    for (int i = 1; i <= 5; i++) {
      town.livesIn("P" + i, "U" + i);
    }

    assertThat(Alerts.lines(town, NOTHING_PROPOSED))
        .containsExactly(
            "STANDING_BREACH P1",
            "STANDING_BREACH P2",
            "STANDING_BREACH P3",
            "UNIT_CLOSES_WITH_RESIDENT U5");
    assertThat(breaches())
        .containsExactly(
            "CLOSED_UNIT OPENING P1", "CLOSED_UNIT OPENING P2", "CLOSED_UNIT CLOSURE P3");
  }

  @Test
  void whatAResidentLacksIsSeen() {
    town.unit("U1", LONG_TERM_SOMATIC).features("WHEELCHAIR");
    town.unit("U2", LONG_TERM_SOMATIC).features("BARIATRIC").reservedFor("BARIATRIC");
    town.unit("U3", CHILD_HOME);
    town.unit("U4", LONG_TERM_SHELTERED);
    town.unit("U5", SHORT_TERM);
    town.person("P1").requires("CEILING_LIFT");
    for (int i = 1; i <= 4; i++) {
      town.livesIn("P" + i, "U" + i);
    }
    town.livesIn("P5", "U5").as(LONG_TERM_SOMATIC);

    assertThat(breaches())
        .containsExactly(
            "FEATURE_MISSING FEATURE P1",
            "RESERVED_FOR_OTHERS RESERVED P2",
            "WRONG_AGE AGE P3",
            "SHELTER_CRITERIA SK-03 P4",
            "WRONG_CARE_FORM NOT-GRANTED P5");
  }

  @Test
  void aResidentWhoNoLongerNeedsShelterAndMayMoveIsNoBreach() {
    town.unit("U1", LONG_TERM_SHELTERED);
    town.livesIn("P1", "U1");
    town.mayMove("P1", LONG_TERM_SOMATIC);

    assertThat(breaches()).isEmpty();
  }

  @Test
  void aHistoryOverTheQuotaIsSeenAndOneAtTheQuotaIsNot() {
    town.grant("A", "P1", 7, 56).history(day(-50), day(-36)).history(day(-10), day(-9));
    town.grant("B", "P2", 7, 56).history(day(-50), day(-36)).history(day(6), day(7));
    town.grant("C", "P3", 7, 56).history(day(-50), day(-36)).history(day(5), day(6));

    assertThat(breaches()).containsExactly("QUOTA_EXCEEDED AV-02 A", "QUOTA_EXCEEDED AV-02 C");
  }

  @Test
  void aNightWrittenTwiceCountsOnce() {
    town.unit("A1", RESPITE);
    town.grant("A", "P1", 7, 56).history(day(-10), day(0)).published("A1", day(-4), day(4));
    town.committed(CommitmentKind.RESPITE, "A", "A1", day(-4), day(4));

    assertThat(breaches()).isEmpty();
  }

  @Test
  void aStayOfFifteenNightsIsTooLong() {
    town.grant("A", "P1", 7, 56).history(day(-100), day(-86));
    town.grant("B", "P2", 7, 56).history(day(-100), day(-85));

    assertThat(breaches()).containsExactly("STAY_TOO_LONG AV-01 B", "QUOTA_EXCEEDED AV-02 B");
  }

  @Test
  void aCommitmentThatBreaksARuleIsSeenAndAWaivedOneIsNot() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.person("P1").requires("CEILING_LIFT");
    town.person("P2").requires("CEILING_LIFT");
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.waits("B", "P2", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.PLACEMENT, "A", "U1", day(40), null);
    town.committed(CommitmentKind.PLACEMENT, "B", "U2", day(40), null);
    town.waived("FEATURE", "B");

    assertThat(breaches()).containsExactly("COMMITMENT FEATURE A");
  }

  @Test
  void aDecidedStayIsHeldAgainstTheGrant() {
    town.unit("A1", RESPITE).closed(day(20), day(22));
    town.grant("A", "P1", 7, 56)
        .valid(day(-60), day(8))
        .startsOn(DayOfWeek.TUESDAY)
        .unavailable(day(8), day(9));
    town.committed(CommitmentKind.RESPITE, "A", "A1", day(1), day(8));
    town.grant("B", "P2", 7, 56)
        .valid(day(-60), day(20))
        .startsOn(DayOfWeek.TUESDAY)
        .unavailable(day(15), day(16));
    town.committed(CommitmentKind.RESPITE, "B", "A1", day(14), day(21));

    assertThat(breaches())
        .containsExactlyInAnyOrder(
            "COMMITMENT CLOSURE B",
            "COMMITMENT GRANT B",
            "COMMITMENT UNAVAILABLE B",
            "COMMITMENT START-DAY B");
  }

  @Test
  void aDecidedShortStayInALentPlaceIsNoBreach() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").away(day(1), day(9), true);
    town.shortStay("S1", 8);
    town.committed(CommitmentKind.SHORT_STAY, "S1", "U1", day(1), day(9));
    town.shortStay("S2", 8);
    town.committed(CommitmentKind.SHORT_STAY, "S2", "U2", day(1), day(9));

    assertThat(breaches()).containsExactly("COMMITMENT NOT-GRANTED S2");
  }
}
