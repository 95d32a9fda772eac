package no.romslig.solver.run.counterfactual;

import static no.romslig.solver.snapshot.CareForm.CARE_HOUSING;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import no.romslig.solver.counterfactual.FactChange.Behaves;
import no.romslig.solver.counterfactual.FactChange.Diagnosed;
import no.romslig.solver.counterfactual.FactChange.Granted;
import no.romslig.solver.counterfactual.FactChange.Impaired;
import no.romslig.solver.counterfactual.FactChange.Need;
import no.romslig.solver.counterfactual.FactChange.OnlySafeOffer;
import no.romslig.solver.counterfactual.FactChange.ResidentSince;
import no.romslig.solver.counterfactual.FactChange.SharesRoom;
import no.romslig.solver.counterfactual.FactChange.Waiting;
import no.romslig.solver.counterfactual.FactChange.WishesCareHousing;
import no.romslig.solver.counterfactual.PlaceOf;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.snapshot.UnitId;
import org.junit.jupiter.api.Test;

class WhatIfTest {

  private final Town town = new Town().rules("more-og-romsdal");

  @Test
  void aLongerWaitWinsThePlaceAndTakesItFromTheOther() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(3, 50).since(day(-20));
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 50).since(day(-10));

    var difference = Asking.ifOnly(town, "C2", new Waiting(day(-30)));

    assertThat(difference.was()).isNull();
    assertThat(difference.instead()).isEqualTo(new PlaceOf(new UnitId("A"), day(0)));
    assertThat(difference.losing()).containsExactly(new CaseId("C1"));
    assertThat(difference.gaining()).isEmpty();
  }

  @Test
  void lessNeedLosesThePlaceAndGivesItToTheNext() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(4, 50);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 50);

    var difference = Asking.ifOnly(town, "C1", new Need(2, 0));

    assertThat(difference.was()).isNotNull();
    assertThat(difference.instead()).isNull();
    assertThat(difference.gaining()).containsExactly(new CaseId("C2"));
  }

  @Test
  void anOverrideOfTheNeedGivesWayToTheNeedThatIsAskedAbout() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(3, 50);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 50).overridden(1, null);

    assertThat(Asking.ifOnly(town, "C2", new Need(4, 50)).instead()).isNotNull();
  }

  @Test
  void shelterNeedsAllThatTheRuleSetDemandsOfIt() {
    town.unit("S", LONG_TERM_SHELTERED);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var behaviour = new Behaves(ShelteringBehaviour.NEEDS_ASSISTED_EXIT);
    var granted = new Granted(LONG_TERM_SHELTERED);

    assertThat(Asking.ifOnly(town, "C1", granted, new Diagnosed(), behaviour).instead()).isNull();
    assertThat(
            Asking.ifOnly(town, "C1", granted, new Diagnosed(), new Impaired(), behaviour)
                .instead())
        .isNotNull();
  }

  @Test
  void careHousingNeedsTheOwnWishAndTwoYearsInTheMunicipality() {
    town.unit("H", CARE_HOUSING);
    town.person("P1").residentSince(null);
    town.waits("C1", "P1", CARE_HOUSING).withoutOwnWish();
    var twoYears = new ResidentSince(day(0).minusMonths(24));

    assertThat(Asking.ifOnly(town, "C1", twoYears, new WishesCareHousing()).instead()).isNotNull();
    assertThat(
            Asking.ifOnly(
                    town, "C1", new ResidentSince(day(60).minusMonths(24)), new WishesCareHousing())
                .instead())
        .isNull();
  }

  @Test
  void sharingARoomNeedsTheOtherToo() {
    town.unit("A", LONG_TERM_SOMATIC).forTwo();
    town.person("R1").sharesRoom();
    town.livesIn("R1", "A");
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertThat(Asking.ifOnly(town, "C1", new SharesRoom()).instead()).isNotNull();
  }

  @Test
  void aRightComesBeforeAllWhoWait() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 100);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(1, 0);

    assertThat(Asking.ifOnly(town, "C2", new OnlySafeOffer()).instead()).isNotNull();
  }

  @Test
  void theSnapshotStaysAsItIs() {
    town.unit("A", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    Snapshot snapshot = town.snapshot();

    new WhatIf(snapshot, Asking.rules(snapshot))
        .difference(new CaseId("C1"), java.util.List.of(new Need(5, 5)));

    assertThat(snapshot).isEqualTo(town.snapshot());
  }

  @Test
  void factsThatCannotBeAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Need(0, 50));
    assertThatIllegalArgumentException().isThrownBy(() -> new Need(6, 50));
    assertThatIllegalArgumentException().isThrownBy(() -> new Need(3, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Need(3, 101));
    assertThatIllegalArgumentException().isThrownBy(() -> new Granted(SHORT_TERM));
  }
}
