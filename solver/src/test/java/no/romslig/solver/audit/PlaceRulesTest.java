package no.romslig.solver.audit;

import static no.romslig.solver.snapshot.CareForm.CARE_HOUSING;
import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What suits a lasting place, line by line; the day of the run is Monday 2 March 2026. */
class PlaceRulesTest {

  private final Town town = new Town();

  private List<String> placed(LocalDate from) {
    return placed(new Rules(), from);
  }

  private List<String> placed(Rules rules, LocalDate from) {
    return new Draft(town.snapshot(), rules).place("C1", "U1", from).violations();
  }

  @Test
  void aSuitablePlaceIsAccepted() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(placed(day(0))).isEmpty();
  }

  @Test
  void aFormThatIsNotGrantedIsRefusedWithoutFurtherFaults() {
    town.unit("U1", LONG_TERM_SHELTERED);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    var found = new Draft(town.snapshot()).place("C1", "U1", day(0)).audit().violations();

    assertThat(found)
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo("NOT-GRANTED");
              assertThat(fault.refIds()).containsExactly("C1");
              assertThat(fault.params())
                  .containsExactly(entry("unitId", "U1"), entry("careForm", "LONG_TERM_SHELTERED"));
            });
  }

  @Test
  void whatAUnitIsAlsoUsableForGivesNoLastingPlace() {
    town.unit("U1", SHORT_TERM).alsoFor(LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC, SHORT_TERM);

    assertThat(placed(day(0))).containsExactly("NOT-GRANTED C1");
  }

  @Test
  void aPlacementNamesTheFormOfItsUnit() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC, LONG_TERM_SPECIAL);
    var draft =
        new Draft(town.snapshot())
            .place("C1", "U1", day(0))
            .lastPlacement(each -> Change.form(each, LONG_TERM_SPECIAL));

    assertThat(draft.violations()).containsExactly("NOT-GRANTED C1");
  }

  @Test
  void aWrongFormInAnUngrantedUnitIsOneFault() {
    town.unit("U1", LONG_TERM_SHELTERED);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft =
        new Draft(town.snapshot())
            .place("C1", "U1", day(0))
            .lastPlacement(each -> Change.form(each, LONG_TERM_SOMATIC));

    assertThat(draft.violations()).containsExactly("NOT-GRANTED C1");
  }

  @Test
  void aWaiverLiftsOneRuleForOneCase() {
    town.unit("U1", LONG_TERM_SPECIAL);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC);
    town.waived("NOT-GRANTED", "C1").waived("FEATURE", "C2");
    var draft = new Draft(town.snapshot()).place("C1", "U1", day(0)).place("C2", "U2", day(0));

    assertThat(draft.violations()).containsExactly("NOT-GRANTED C2");
  }

  @Test
  void aWaivedFormIsStillHeldAgainstTheOtherRules() {
    town.unit("U1", LONG_TERM_SHELTERED);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waived("NOT-GRANTED", "C1").waived("SK-01", "C1").waived("SK-02", "C1");

    assertThat(placed(day(0))).containsExactly("SK-03 C1");
  }

  @Test
  void aDeclinedUnitIsNotProposedAgain() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).declined("U1");

    assertThat(placed(day(0))).containsExactly("DECLINED C1");
    assertThat(new Draft(town.snapshot()).place("C1", "U2", day(0)).violations()).isEmpty();
  }

  @Test
  void aRequiredFeatureMustBeThere() {
    town.unit("U1", LONG_TERM_SOMATIC).features("WHEELCHAIR");
    town.person("P1").requires("WHEELCHAIR", "CEILING_LIFT", "BARIATRIC");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    var found = new Draft(town.snapshot()).place("C1", "U1", day(0)).audit().violations();

    assertThat(found)
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo("FEATURE");
              assertThat(fault.params())
                  .containsExactly(
                      entry("unitId", "U1"),
                      entry("missing", List.of("BARIATRIC", "CEILING_LIFT")));
            });
  }

  @Test
  void aReservedUnitGoesOnlyToThoseWhoNeedIt() {
    town.unit("U1", LONG_TERM_SOMATIC)
        .features("PALLIATIVE", "WHEELCHAIR")
        .reservedFor("PALLIATIVE", "BARIATRIC");
    town.person("P1").requires("WHEELCHAIR");
    town.person("P2").requires("PALLIATIVE");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(placed(day(0))).containsExactly("RESERVED C1");
  }

  @Test
  void oneOfTheReservedFeaturesIsEnough() {
    town.unit("U1", LONG_TERM_SOMATIC)
        .features("PALLIATIVE")
        .reservedFor("PALLIATIVE", "BARIATRIC");
    town.person("P1").requires("PALLIATIVE");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(placed(day(0))).isEmpty();
  }

  @Test
  void aShelteredPlaceNeedsDiagnosisImpairmentAndBehaviour() {
    town.unit("U1", LONG_TERM_SHELTERED);
    town.waits("C1", "P1", LONG_TERM_SHELTERED);

    assertThat(placed(day(0))).containsExactly("SK-01 C1", "SK-02 C1", "SK-03 C1");
    assertThat(placed(new Rules().sheltered(false, true, false, false), day(0)))
        .containsExactly("SK-01 C1");
    assertThat(placed(new Rules().sheltered(false, false, true, false), day(0)))
        .containsExactly("SK-02 C1");
    assertThat(placed(new Rules().sheltered(true, false, false, true), day(0)))
        .containsExactly("SK-03 C1");
    assertThat(placed(new Rules().sheltered(false, false, false, false), day(0))).isEmpty();
  }

  @Test
  void whoMeetsTheCriteriaMayHaveAShelteredPlace() {
    town.unit("U1", LONG_TERM_SHELTERED);
    town.person("P1").diagnosed().impaired().shows(ShelteringBehaviour.NEEDS_ASSISTED_EXIT);
    town.waits("C1", "P1", LONG_TERM_SHELTERED);

    assertThat(placed(day(0))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"HDO", "CARE_HOUSING"})
  void careHousingIsOnlyForThoseWhoWishIt(CareForm form) {
    town.unit("U1", form);
    town.waits("C1", "P1", form).withoutOwnWish();

    assertThat(placed(day(0))).containsExactly("HDO-07 C1");
    assertThat(placed(new Rules().hdo(24, false), day(0))).isEmpty();
  }

  @Test
  void aNursingHomeNeedsNoWishForHousing() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.person("P1").residentSince(null);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).withoutOwnWish();

    assertThat(placed(day(0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-02, 2026-03-02, true",
    "2024-03-03, 2026-03-02, false",
    "2024-03-03, 2026-03-03, true",
    // Two years from a leap day are up on 28 February.
    "2024-02-29, 2026-03-02, true",
  })
  void housingNeedsTwoYearsOfResidencyToTheDay(LocalDate since, LocalDate from, boolean allowed) {
    town.unit("U1", HDO);
    town.person("P1").residentSince(since);
    town.waits("C1", "P1", HDO);

    assertThat(placed(from)).isEqualTo(allowed ? List.of() : List.of("HDO-01 C1"));
  }

  @Test
  void twoYearsFromALeapDayAreUpOnThe28th() {
    town.asOf(LocalDate.of(2026, 2, 27));
    town.unit("U1", CARE_HOUSING);
    town.person("P1").residentSince(LocalDate.of(2024, 2, 29));
    town.waits("C1", "P1", CARE_HOUSING);

    assertThat(placed(LocalDate.of(2026, 2, 27))).containsExactly("HDO-01 C1");
    assertThat(placed(LocalDate.of(2026, 2, 28))).isEmpty();
  }

  @Test
  void unknownResidencyFailsOnlyWhereMonthsAreDemanded() {
    town.unit("U1", HDO);
    town.person("P1").residentSince(null);
    town.waits("C1", "P1", HDO);

    assertThat(placed(day(0))).containsExactly("HDO-01 C1");
    assertThat(placed(new Rules().hdo(0, true), day(0))).isEmpty();
  }

  @Test
  void theRightIsMetInNursingHomesAndWhatIsEquivalent() {
    town.unit("U1", HDO);
    town.unit("U2", HDO).equivalent();
    town.unit("U3", LONG_TERM_SOMATIC);
    town.unit("U4", CARE_HOUSING).equivalent();
    town.waits("C1", "P1", HDO, LONG_TERM_SOMATIC, CARE_HOUSING).right();
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).place("C1", "U1", day(0)).violations())
        .containsExactly("LT-01 C1");
    assertThat(new Draft(snapshot).place("C1", "U2", day(0)).violations()).isEmpty();
    assertThat(new Draft(snapshot).place("C1", "U3", day(0)).violations()).isEmpty();
    assertThat(new Draft(snapshot).place("C1", "U4", day(0)).violations())
        .containsExactly("LT-01 C1");
  }

  @Test
  void theWaitlistMayUseHousingThatIsNotEquivalent() {
    town.unit("U1", HDO);
    town.waits("C1", "P1", HDO);

    assertThat(placed(day(0))).isEmpty();
  }

  @Test
  void aChildMayHaveTheRightInAChildrensHome() {
    town.unit("U1", CHILD_HOME);
    town.person("P1").born(LocalDate.of(2015, 1, 1));
    town.waits("C1", "P1", CHILD_HOME).right();

    assertThat(placed(day(0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2008-03-03, LONG_TERM_SOMATIC, 2026-03-02, false",
    "2008-03-03, LONG_TERM_SOMATIC, 2026-03-03, true",
    "2008-03-03, CHILD_HOME, 2026-03-02, true",
    "2008-03-03, CHILD_HOME, 2026-03-03, false",
    "2008-03-02, LONG_TERM_SOMATIC, 2026-03-02, true",
    "2008-02-29, LONG_TERM_SOMATIC, 2026-03-02, true",
  })
  void childhoodEndsOnThe18thBirthday(
      LocalDate born, CareForm form, LocalDate from, boolean allowed) {
    town.unit("U1", form);
    town.person("P1").born(born);
    town.waits("C1", "P1", form);

    assertThat(placed(from)).isEqualTo(allowed ? List.of() : List.of("AGE C1"));
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28, true", "2026-03-01, false"})
  void someoneBornOnALeapDayIsAChildUntilThe1stOfMarch(LocalDate from, boolean child) {
    town.asOf(LocalDate.of(2026, 2, 20));
    town.unit("U1", CHILD_HOME);
    town.person("P1").born(LocalDate.of(2008, 2, 29));
    town.waits("C1", "P1", CHILD_HOME);

    assertThat(placed(from)).isEqualTo(child ? List.of() : List.of("AGE C1"));
  }

  @Test
  void anAssessedFactThatIsNotMetBlocksByItsOwnId() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC)
        .assessed("LT-07", false)
        .assessed("LT-09", true)
        .assessed("LT-07", false);

    assertThat(placed(day(0))).containsExactly("LT-07 C1");
  }

  @Test
  void aWaiverLiftsAnAssessedFact() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).assessed("LT-07", false);
    town.waived("LT-07", "C1");

    assertThat(placed(day(0))).isEmpty();
  }

  @Test
  void boughtPlacesAreForTheRightUnlessForAll() {
    town.institution("X").external();
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.unit("U3", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).right();
    var snapshot = town.snapshot();
    var draft = new Draft(snapshot).place("C1", "U1", day(0)).place("C2", "U2", day(0));

    assertThat(draft.violations()).containsExactly("GEN-08 C1");
    draft.rules = new Rules().externalForAll().build();
    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void aRelocationMayUseABoughtPlace() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.institution("X").external();
    town.unit("U2", LONG_TERM_SOMATIC);
    town.livesIn("P1", "U1");
    town.mayMove("P1", LONG_TERM_SOMATIC);

    assertThat(new Draft(town.snapshot()).relocate("P1", "U1", "U2", day(0)).violations())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false"})
  void aUnitOpensBeforeItIsUsed(int opens, boolean allowed) {
    town.unit("U1", LONG_TERM_SOMATIC).opens(day(opens));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(placed(day(0))).isEqualTo(allowed ? List.of() : List.of("OPENING C1"));
  }

  @ParameterizedTest
  @CsvSource({"182, true", "181, false", "400, true"})
  void aLastingPlaceDoesNotCloseWithinTheHorizon(int closes, boolean allowed) {
    town.unit("U1", LONG_TERM_SOMATIC).closes(day(closes));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(placed(day(0))).isEqualTo(allowed ? List.of() : List.of("OPENING C1"));
  }

  @ParameterizedTest
  @CsvSource({
    "-10, 3, 2, false",
    "-10, 3, 3, true",
    "181, 190, 0, false",
    "182, 190, 0, true",
    "-10, -1, 0, true",
  })
  void aLastingPlaceHasNoClosureFromItsFirstDayToTheHorizon(
      int closedFrom, int closedTo, int from, boolean allowed) {
    town.unit("U1", LONG_TERM_SOMATIC).closed(day(closedFrom), day(closedTo));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(placed(day(from))).isEqualTo(allowed ? List.of() : List.of("CLOSURE C1"));
  }

  @Test
  void aClosureWithoutAnEndLastsForEver() {
    town.unit("U1", LONG_TERM_SOMATIC).closed(day(100), null);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(placed(day(0))).containsExactly("CLOSURE C1");
  }

  @Test
  void aShortHorizonHasNoNightsLeftForClosures() {
    town.horizon(7);
    town.unit("U1", LONG_TERM_SOMATIC).closed(day(7), day(20));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(placed(day(10))).isEmpty();
  }

  @Test
  void nothingStartsBeforeTheRunOrBeforeTheApplicantIsReady() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).ready(day(5));

    assertThat(placed(day(4))).containsExactly("START C1");
    assertThat(placed(day(5))).isEmpty();
  }

  @Test
  void aWaiverOfTheStartLetsSomeoneComeBeforeReadyButNotBeforeTheRun() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).ready(day(5));
    town.waived("START", "C1");

    assertThat(placed(day(0))).isEmpty();
    assertThat(placed(day(-1))).containsExactly("START C1");
  }

  @Test
  void nothingStartsBeforeTheRun() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(placed(day(-1))).containsExactly("START C1");
  }

  @ParameterizedTest
  @CsvSource({"28, true", "29, false"})
  void aLastingPlaceStartsWithinTheLookAhead(int from, boolean allowed) {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(placed(day(from))).isEqualTo(allowed ? List.of() : List.of("LOOK-AHEAD C1"));
  }

  @Test
  void aResidentIsNotProposedTheOwnHome() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("P1", "U1");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(placed(day(0))).containsExactly("LT-13 C1");
  }

  @Test
  void aRelocationKeepsToItsTargetsAndToTheResidentsWish() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", HDO);
    town.livesIn("P1", "U1");
    town.mayMove("P1", HDO).disagrees(true);
    var draft = new Draft(town.snapshot()).relocate("P1", "U1", "U2", day(0));

    assertThat(draft.violations()).containsExactly("HDO-07 P1");
  }

  @Test
  void aResidentWhoAgreesOrAskedWishesToMove() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", HDO);
    town.unit("U3", HDO);
    town.unit("U4", LONG_TERM_SOMATIC);
    town.livesIn("P1", "U1");
    town.livesIn("P2", "U4");
    town.mayMove("P1", HDO);
    town.mayMove("P2", HDO).asked().unheard();
    var rules = new Rules().move(false, false);
    var draft =
        new Draft(town.snapshot(), rules)
            .relocate("P1", "U1", "U2", day(0))
            .relocate("P2", "U4", "U3", day(0));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void whatIsCommittedIsNeverAFault() {
    town.unit("U1", LONG_TERM_SHELTERED).closed(day(10), day(20));
    town.waits("C1", "P1", LONG_TERM_SOMATIC).assessed("LT-07", false);
    town.committed(no.romslig.solver.snapshot.CommitmentKind.PLACEMENT, "C1", "U1", day(50), null);

    assertThat(placed(day(50))).isEmpty();
  }
}
