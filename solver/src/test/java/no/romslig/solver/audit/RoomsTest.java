package no.romslig.solver.audit;

import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be in a unit with whom: CAPACITY, SHARED-ROOM, LT-15, ONE-PLACE. */
class RoomsTest {

  private final Town town = new Town();

  private Draft draft() {
    return new Draft(town.snapshot());
  }

  @Test
  void aUnitHoldsNoMoreThanItsPlaces() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(draft().place("C1", "U1", day(3)).audit().violations())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo("CAPACITY");
              assertThat(fault.refIds()).containsExactly("C1", "U1");
              assertThat(fault.params())
                  .containsExactly(
                      entry("night", day(3).toString()), entry("persons", 2), entry("places", 1));
            });
  }

  @ParameterizedTest
  @CsvSource({"9, false", "10, true"})
  void aVacatedBedIsUsedTheSameDay(int from, boolean allowed) {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").to(day(10));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(draft().place("C1", "U1", day(from)).violations())
        .isEqualTo(allowed ? List.of() : List.of("CAPACITY C1 U1"));
  }

  @ParameterizedTest
  @CsvSource({"11, false", "12, true"})
  void turnoverNightsLieBetweenTwoPersons(int from, boolean allowed) {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").to(day(10));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft = new Draft(town.snapshot(), new Rules().turnover(2)).place("C1", "U1", day(from));

    assertThat(draft.violations()).isEqualTo(allowed ? List.of() : List.of("CAPACITY C1 U1"));
  }

  @Test
  void turnoverIsShownWhereItIsTheReason() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").to(day(10));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft = new Draft(town.snapshot(), new Rules().turnover(2)).place("C1", "U1", day(11));

    assertThat(draft.audit().violations().getFirst().params()).contains(entry("turnoverNights", 2));
  }

  @ParameterizedTest
  @CsvSource({"15, false", "16, true"})
  void turnoverLiesBetweenStaysToo(int second, boolean allowed) {
    town.unit("U1", SHORT_TERM);
    town.shortStay("S1", 14);
    town.shortStay("S2", 14).between(day(0), day(30));
    var draft =
        new Draft(town.snapshot(), new Rules().turnover(2))
            .shortStay("S1", "U1", day(0), day(14))
            .shortStay("S2", "U1", day(second), day(second + 14));

    assertThat(draft.violations()).isEqualTo(allowed ? List.of() : List.of("CAPACITY S1 S2 U1"));
  }

  @Test
  void nobodyNeedsTurnoverBehindOneself() {
    town.unit("U1", SHORT_TERM);
    town.shortStay("S1", 14).of("P1");
    town.person("P1");
    town.livesIn("P1", "U1").to(day(0));
    var draft =
        new Draft(town.snapshot(), new Rules().turnover(2)).shortStay("S1", "U1", day(0), day(14));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void whoMovesOutMakesRoomInTheSameProposal() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot)
                .relocate("R1", "U1", "U2", day(4))
                .place("C1", "U1", day(4), "R1")
                .violations())
        .isEmpty();
    assertThat(
            new Draft(snapshot)
                .relocate("R1", "U1", "U2", day(4))
                .place("C1", "U1", day(3), "R1")
                .violations())
        .containsExactly("CAPACITY C1 U1");
  }

  @Test
  void aFutureOccupancyHoldsThePlaceFromItsFirstDay() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").from(day(90));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(draft().place("C1", "U1", day(0)).violations()).containsExactly("CAPACITY C1 U1");
  }

  @Test
  void aCommittedStayMustHaveEndedUnlessItIsOnesOwn() {
    town.unit("U1", LONG_TERM_SOMATIC).alsoFor(RESPITE);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.grant("G1", "P1", 14, 56).valid(day(-100), day(40));
    town.committed(CommitmentKind.RESPITE, "G1", "U1", day(5), day(19));
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot)
                .place("C2", "U1", day(18))
                .respite("G1", "U1", day(5), day(19))
                .without("C1", List.of("U1"))
                .violations())
        .contains("CAPACITY C2 U1");
    assertThat(
            new Draft(snapshot)
                .place("C1", "U1", day(5))
                .released(CommitmentKind.RESPITE, "G1", "U1", day(5), day(19))
                .without("C2", List.of("U1"), Draft.higher("P1"))
                .violations())
        .isEmpty();
  }

  @Test
  void noWaiverMakesRoomForOneTooMany() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waived("CAPACITY", "C1");

    assertThat(draft().place("C1", "U1", day(0)).violations()).containsExactly("CAPACITY C1 U1");
  }

  @Test
  void aUnitThatIsTooFullAlreadyIsNoFaultButNobodyIsAdded() {
    town.unit("U1", SHORT_TERM);
    town.livesIn("R1", "U1").to(day(10));
    town.livesIn("R2", "U1").to(day(20));
    town.shortStay("S1", 5);
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).withoutStay("S1", 5, 4).violations()).isEmpty();
    assertThat(new Draft(snapshot).shortStay("S1", "U1", day(3), day(8)).violations())
        .containsExactly("CAPACITY S1 U1");
  }

  @Test
  void aStayAfterAnOverfullTimeIsNoFault() {
    town.unit("U1", SHORT_TERM);
    town.livesIn("R1", "U1").to(day(5));
    town.livesIn("R2", "U1").to(day(4));
    town.shortStay("S1", 5);

    assertThat(draft().shortStay("S1", "U1", day(5), day(10)).violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, FEMALE, true",
    "true, true, MALE, false",
    "true, false, FEMALE, false",
    "false, true, FEMALE, false",
  })
  void twoShareWhereBothAcceptAndAreOfOneSex(
      boolean resident, boolean applicant, Sex sex, boolean allowed) {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.livesIn("R1", "U1");
    if (resident) {
      town.person("R1").sharesRoom();
    }
    var person = town.person("P1").sex(sex);
    if (applicant) {
      person.sharesRoom();
    }
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(draft().place("C1", "U1", day(0)).violations())
        .isEqualTo(allowed ? List.of() : List.of("SHARED-ROOM C1 U1"));
  }

  @Test
  void aThirdPersonIsOneTooManyAndNothingElse() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U1");
    town.person("P1").male();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(draft().place("C1", "U1", day(0)).violations()).containsExactly("CAPACITY C1 U1");
  }

  @Test
  void aCoupleSharesACoupleUnitAlways() {
    town.unit("U1", LONG_TERM_SOMATIC).forCouple();
    town.person("P1").male();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.couple("K1", "P1", "P2").notInvoked();

    assertThat(draft().place("C1", "U1", day(0)).place("C2", "U1", day(2)).violations()).isEmpty();
  }

  @Test
  void aCoupleSharesAnotherUnitOnlyWhereBothAccept() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.person("P1").male().sharesRoom();
    town.person("P2");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.couple("K1", "P1", "P2");
    var refused = draft().place("C1", "U1", day(0)).place("C2", "U1", day(2)).violations();
    town.person("P2").sharesRoom();
    var accepted = draft().place("C1", "U1", day(0)).place("C2", "U1", day(2)).violations();

    assertThat(refused).containsExactly("SHARED-ROOM C1 C2 U1");
    assertThat(accepted).isEmpty();
  }

  @Test
  void twoWhoAreNoCoupleShareACoupleUnitAsAnyOther() {
    town.unit("U1", LONG_TERM_SOMATIC).forCouple();
    town.person("P1").male().sharesRoom();
    town.person("P2").sharesRoom();
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);

    assertThat(draft().place("C1", "U1", day(0)).place("C2", "U1", day(2)).violations())
        .containsExactly("SHARED-ROOM C1 C2 U1");
  }

  @Test
  void someoneWhoIsNotNamedDoesNotShare() {
    town.unit("U1", SHORT_TERM).forTwo();
    town.person("P1").sharesRoom();
    town.shortStay("S1", 14).of("P1");
    town.shortStay("S2", 14);

    assertThat(
            draft()
                .shortStay("S1", "U1", day(0), day(14))
                .shortStay("S2", "U1", day(6), day(20))
                .violations())
        .containsExactly("SHARED-ROOM S1 S2 U1");
  }

  @Test
  void anInheritedSharedRoomIsNoFault() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.livesIn("R1", "U1");
    town.livesIn("R2", "U1");
    town.person("R2").male();

    assertThat(draft().violations()).isEmpty();
  }

  @Test
  void aWaiverLiftsTheOwnRefusalToShareOnly() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.livesIn("R1", "U1");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waived("SHARED-ROOM", "C1");
    var besideOneWhoRefuses = draft().place("C1", "U1", day(0));
    town.person("R1").sharesRoom();
    var besideOneWhoAccepts = draft().place("C1", "U1", day(0));
    town.person("R1").male();
    var besideAnotherSex = draft().place("C1", "U1", day(0));

    assertThat(besideOneWhoRefuses.violations()).containsExactly("SHARED-ROOM C1 U1");
    assertThat(besideOneWhoAccepts.violations()).isEmpty();
    assertThat(besideAnotherSex.violations()).containsExactly("SHARED-ROOM C1 U1");
  }

  @Test
  void nobodyIsPutBesideAResidentOnAWaiverThatIsForTheResidentsOwnCase() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.unit("U2", CHILD_HOME);
    town.livesIn("R1", "U1");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.person("P1").sharesRoom();
    town.waits("C2", "R1", CHILD_HOME);
    town.waived("SHARED-ROOM", "C2");

    assertThat(draft().place("C1", "U1", day(0)).without("C2", List.of()).violations())
        .containsExactly("SHARED-ROOM C1 U1");
  }

  @Test
  void theOneWhoCameEarlierIsShownAsTheFirstNight() {
    town.unit("U1", SHORT_TERM).forTwo();
    town.shortStay("S1", 14);
    town.shortStay("S2", 14);
    var found =
        draft()
            .shortStay("S1", "U1", day(5), day(19))
            .shortStay("S2", "U1", day(3), day(17))
            .audit()
            .violations();

    assertThat(found.getFirst().params()).containsExactly(entry("night", day(5).toString()));
  }

  @ParameterizedTest
  @CsvSource({"3, 17, true", "2, 16, false", "4, 18, false"})
  void aLentPlaceIsEmptyOnTheDayOfReturn(int from, int to, boolean allowed) {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").away(day(3), day(17), true);
    town.shortStay("S1", 14);

    assertThat(draft().shortStay("S1", "U1", day(from), day(to)).violations())
        .isEqualTo(allowed ? List.of() : List.of("LT-15 S1"));
  }

  @ParameterizedTest
  @CsvSource({"5, true", "4, false", "6, false"})
  void turnoverLiesAroundALentStay(int from, boolean allowed) {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").away(day(3), day(21), true);
    town.shortStay("S1", 14);
    var draft =
        new Draft(town.snapshot(), new Rules().turnover(2))
            .shortStay("S1", "U1", day(from), day(from + 14));

    assertThat(draft.violations()).isEqualTo(allowed ? List.of() : List.of("CAPACITY S1 U1"));
  }

  @Test
  void aPlaceThatMayNotBeLentIsNotLent() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").away(day(0), day(30), false);
    town.shortStay("S1", 14);

    assertThat(draft().shortStay("S1", "U1", day(0), day(14)).violations())
        .containsExactly("LT-15 S1");
  }

  @Test
  void aDwellingIsNeverLent() {
    town.unit("U1", HDO);
    town.livesIn("R1", "U1").away(day(0), day(30), true);
    town.shortStay("S1", 14);

    assertThat(draft().shortStay("S1", "U1", day(0), day(14)).violations())
        .containsExactly("LT-15 S1");
  }

  @Test
  void aRuleSetMayForbidLending() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").away(day(0), day(30), true);
    town.shortStay("S1", 14);
    var draft =
        new Draft(town.snapshot(), new Rules().withoutReuse())
            .shortStay("S1", "U1", day(0), day(14));

    assertThat(draft.violations()).containsExactly("LT-15 S1");
  }

  @Test
  void aLentPlaceServesNoRespite() {
    town.horizon(56);
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").away(day(0), day(30), true);
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null);

    assertThat(draft().respite("G1", "U1", day(0), day(14)).violations())
        .containsExactly("NOT-GRANTED G1");
  }

  @Test
  void twoGuestsInOneLentPlaceAreOneTooMany() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").away(day(0), day(30), true);
    town.shortStay("S1", 14);
    town.shortStay("S2", 14);

    assertThat(
            draft()
                .shortStay("S1", "U1", day(0), day(14))
                .shortStay("S2", "U1", day(6), day(20))
                .violations())
        .containsExactly("CAPACITY S1 S2 U1");
  }

  @Test
  void aGuestTakesOnlyThePlaceOfTheOneWhoIsAway() {
    town.unit("U1", LONG_TERM_SOMATIC).forTwo();
    town.person("R1").sharesRoom();
    town.person("R2").sharesRoom();
    town.person("P1").sharesRoom();
    town.livesIn("R1", "U1").away(day(0), day(30), true);
    town.livesIn("R2", "U1");
    town.shortStay("S1", 14).of("P1");

    assertThat(draft().shortStay("S1", "U1", day(0), day(14)).violations()).isEmpty();
  }

  @Test
  void aFreePlaceNeedsNoLending() {
    town.unit("U1", LONG_TERM_SOMATIC).alsoFor(SHORT_TERM).forTwo();
    town.person("R1").sharesRoom();
    town.person("P1").sharesRoom();
    town.livesIn("R1", "U1").away(day(0), day(5), true);
    town.shortStay("S1", 14).of("P1");

    assertThat(draft().shortStay("S1", "U1", day(0), day(14)).violations()).isEmpty();
  }

  @Test
  void aUnitThatServesStaysIsLentOnlyAsLongAsItsResidentIsAway() {
    town.unit("U1", LONG_TERM_SOMATIC).alsoFor(SHORT_TERM);
    town.livesIn("R1", "U1").away(day(0), day(13), true);
    town.shortStay("S1", 14);

    assertThat(draft().shortStay("S1", "U1", day(0), day(14)).violations())
        .containsExactly("LT-15 S1");
  }

  @Test
  void aWaiverLiftsTheReturnGuarantee() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").away(day(0), day(13), true);
    town.shortStay("S1", 14);
    town.waived("LT-15", "S1");

    assertThat(draft().shortStay("S1", "U1", day(0), day(14)).violations()).isEmpty();
  }

  @Test
  void theSameFaultIsReportedWithTheAbsenceThatItConcerns() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1")
        .away(day(-30), day(2), false)
        .away(day(2), day(13), true)
        .away(day(40), day(60), true);
    town.shortStay("S1", 14);

    assertThat(draft().shortStay("S1", "U1", day(0), day(14)).audit().violations())
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.params())
                    .contains(
                        entry("awayFrom", day(2).toString()),
                        entry("awayTo", day(13).toString()),
                        entry("lent", true)));
  }

  @Test
  void beingAwayMakesNoLastingVacancy() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").away(day(0), day(60), true);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).place("C1", "U1", day(0)).violations())
        .containsExactly("LT-15 C1");
  }

  @Test
  void beingAwayLaterIsNoReason() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").away(day(20), day(60), true);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).place("C1", "U1", day(19)).violations())
        .containsExactly("CAPACITY C1 U1");
    assertThat(new Draft(snapshot).place("C1", "U1", day(20)).violations())
        .containsExactly("LT-15 C1");
  }

  @Test
  void aPlaceThatIsLentUntilItsResidentLeavesIsHeldUntilThen() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").to(day(20)).away(day(0), day(20), true);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).place("C1", "U1", day(19)).violations())
        .containsExactly("LT-15 C1");
    assertThat(new Draft(snapshot).place("C1", "U1", day(20)).violations()).isEmpty();
  }

  @Test
  void noWaiverMakesALastingVacancy() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").away(day(0), day(60), true);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waived("LT-15", "C1");

    assertThat(draft().place("C1", "U1", day(0)).violations()).containsExactly("LT-15 C1");
  }

  @Test
  void nobodyIsInTwoPlacesOnOneNight() {
    town.unit("U1", SHORT_TERM);
    town.unit("U2", SHORT_TERM);
    town.person("P1");
    town.shortStay("S1", 14).of("P1");
    town.shortStay("S2", 14).of("P1").between(day(0), day(30));
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot)
                .shortStay("S1", "U1", day(0), day(14))
                .shortStay("S2", "U2", day(14), day(28))
                .violations())
        .isEmpty();
    assertThat(
            new Draft(snapshot)
                .shortStay("S1", "U1", day(0), day(14))
                .shortStay("S2", "U2", day(13), day(27))
                .audit()
                .violations())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo("ONE-PLACE");
              assertThat(fault.refIds()).containsExactly("S1", "S2");
              assertThat(fault.params())
                  .containsExactly(entry("personId", "P1"), entry("night", day(13).toString()));
            });
  }

  @Test
  void aStayAtHomeNightsIsASecondPlaceUnlessOneIsAway() {
    town.unit("U1", SHORT_TERM);
    town.unit("U2", HDO);
    town.livesIn("P1", "U2").away(day(0), day(14), false);
    town.shortStay("S1", 14).of("P1");
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).shortStay("S1", "U1", day(0), day(14)).violations()).isEmpty();
    assertThat(new Draft(snapshot).shortStay("S1", "U1", day(1), day(15)).violations())
        .containsExactly("ONE-PLACE S1");
  }

  @Test
  void aPlacementEndsTheOtherOccupancyOnItsFirstDay() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", SHORT_TERM);
    town.livesIn("P1", "U2").to(day(40));
    town.livesIn("P2", "U2").from(day(10)).to(day(11));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.shortStay("S1", 14).between(day(0), day(30));
    var draft = draft().place("C1", "U1", day(5)).shortStay("S1", "U2", day(11), day(25));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void aFutureOccupancyLapsesWithThePlacement() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", SHORT_TERM);
    town.livesIn("P1", "U2").from(day(5)).to(day(40));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.shortStay("S1", 14);
    var draft = draft().place("C1", "U1", day(5)).shortStay("S1", "U2", day(5), day(19));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void aStayAfterThePlacementIsASecondPlace() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", SHORT_TERM);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.shortStay("S1", 14).of("P1").between(day(0), day(6));
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot)
                .place("C1", "U1", day(13))
                .shortStay("S1", "U2", day(0), day(14))
                .violations())
        .containsExactly("ONE-PLACE C1 S1");
    assertThat(
            new Draft(snapshot)
                .place("C1", "U1", day(14))
                .shortStay("S1", "U2", day(0), day(14))
                .violations())
        .isEmpty();
  }

  @Test
  void aStayThatHasBegunIsInBothDocuments() {
    town.unit("U1", RESPITE);
    town.livesIn("P1", "U1").from(day(-3)).to(day(11));
    town.grant("G1", "P1", 14, 56).valid(day(-56), day(50)).published("U1", day(-3), day(11));
    var draft = draft().published("G1", "U1", day(-3), day(11));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void twoDecidedPlacesAreNoFaultOfTheRun() {
    town.unit("U1", SHORT_TERM);
    town.unit("U2", SHORT_TERM);
    town.livesIn("P1", "U1").to(day(20));
    town.livesIn("P1", "U2").to(day(20));
    town.shortStay("S1", 5).of("P1");
    town.committed(CommitmentKind.SHORT_STAY, "S1", "U1", day(3), day(8));

    assertThat(draft().shortStay("S1", "U1", day(3), day(8)).violations()).isEmpty();
  }

  @Test
  void aWaiverLiftsTheSecondPlace() {
    town.unit("U1", SHORT_TERM);
    town.unit("U2", HDO);
    town.livesIn("P1", "U2");
    town.shortStay("S1", 14).of("P1");
    town.waived("ONE-PLACE", "S1");

    assertThat(draft().shortStay("S1", "U1", day(0), day(14)).violations()).isEmpty();
  }
}
