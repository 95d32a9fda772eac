package no.romslig.solver.run.counterfactual;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import no.romslig.solver.counterfactual.FactChange;
import no.romslig.solver.counterfactual.FactChange.Granted;
import no.romslig.solver.counterfactual.FactChange.Met;
import no.romslig.solver.counterfactual.FactChange.Need;
import no.romslig.solver.counterfactual.FactChange.NotDeclined;
import no.romslig.solver.counterfactual.FactChange.OnlySafeOffer;
import no.romslig.solver.counterfactual.FactChange.ReadyNow;
import no.romslig.solver.counterfactual.FactChange.WithoutFeature;
import no.romslig.solver.counterfactual.PlaceOf;
import no.romslig.solver.counterfactual.Reverse;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.snapshot.UnitId;
import org.junit.jupiter.api.Test;

class SmallestChangeTest {

  private final Town town = new Town().rules("kinn");

  @Test
  void whoHasAPlaceNeedsNothingToBeDifferent() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Asking.reverse(town, "C1"))
        .isEqualTo(new Reverse.HasPlace(new PlaceOf(new UnitId("A"), day(0))));
  }

  @Test
  void theLeastNeedThatComesBeforeAnotherIsNamed() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(4, 30).since(day(-20));
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 90).since(day(-10));

    assertThat(Asking.ways(town, "C2"))
        .containsExactly(List.of(new Need(4, 31)), List.of(new OnlySafeOffer()));
  }

  @Test
  void equalNeedIsEnoughForWhoHasWaitedLonger() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(4, 30).since(day(-10));
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 90).since(day(-20));

    assertThat(Asking.ways(town, "C2")).contains(List.of(new Need(4, 30)));
  }

  @Test
  void needAcrossClassesIsOneScale() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(3, 100).since(day(-20));
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(2, 10).since(day(-10));

    assertThat(Asking.ways(town, "C2")).contains(List.of(new Need(4, 0)));
  }

  @Test
  void everySingleFactThatWouldDoIsNamed() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.person("P1").requires("CEILING_LIFT");
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 100);

    assertThat(Asking.ways(town, "C1"))
        .containsExactly(List.of(new WithoutFeature("CEILING_LIFT")));
  }

  @Test
  void whatWasDeclinedOrAssessedOrLaterThanThePlaceIsNamed() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).declined("A");
    town.waits("C2", "P2", LONG_TERM_SOMATIC).assessed("LT-07", false);
    town.waits("C3", "P3", LONG_TERM_SOMATIC).ready(day(200));

    assertThat(Asking.ways(town, "C1")).containsExactly(List.of(new NotDeclined(new UnitId("A"))));
    assertThat(Asking.ways(town, "C2")).containsExactly(List.of(new Met("LT-07")));
    assertThat(Asking.ways(town, "C3")).containsExactly(List.of(new ReadyNow()));
  }

  @Test
  void factsThatOnlyHelpTogetherAreNamedTogether() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(4, 0).since(day(-20));
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(2, 0).since(day(-10)).declined("A");

    assertThat(Asking.ways(town, "C2"))
        .containsExactly(
            List.of(new Need(4, 1), new NotDeclined(new UnitId("A"))),
            List.of(new OnlySafeOffer(), new NotDeclined(new UnitId("A"))));
  }

  @Test
  void moreThanTwoFactsAreNamedWithoutTheClaimThatTheyAreTheFewest() {
    town.unit("S", LONG_TERM_SHELTERED);
    town.person("P1").requires("CEILING_LIFT");
    town.waits("C1", "P1", HDO);

    var reverse = Asking.reverse(town, "C1");

    assertThat(reverse)
        .isInstanceOfSatisfying(
            Reverse.Ways.class,
            ways -> {
              assertThat(ways.fewest()).isFalse();
              assertThat(ways.ways().getFirst().changes())
                  .containsExactlyInAnyOrder(
                      new Granted(LONG_TERM_SHELTERED),
                      new FactChange.Diagnosed(),
                      new WithoutFeature("CEILING_LIFT"));
            });
  }

  @Test
  void noFactOfTheApplicantMakesRoomWhereNothingIsFree() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.livesIn("R1", "A");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Asking.reverse(town, "C1")).isEqualTo(new Reverse.NoWay());
  }

  @Test
  void aCaseThatIsNotInTheSnapshotIsRefused() {
    assertThatThrownBy(() -> Asking.reverse(town, "C9"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("C9");
  }
}
