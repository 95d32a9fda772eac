package no.romslig.solver.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.simulate.chance.Chance;
import no.romslig.solver.simulate.measure.Figure;
import no.romslig.solver.simulate.measure.Ledger;
import no.romslig.solver.simulate.measure.Measure;
import no.romslig.solver.simulate.measure.Window;
import no.romslig.solver.simulate.place.ExactPolicy;
import no.romslig.solver.simulate.result.Comparison;
import no.romslig.solver.simulate.run.Courses.Outcome;
import no.romslig.solver.simulate.town.Chronicle;
import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.simulate.town.Room;
import no.romslig.solver.simulate.town.Town;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.snapshot.Ward;
import no.romslig.solver.snapshot.WardId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoursesTest {

  @Test
  void areTheSameWithOneTwoAndFourThreads() {
    Setting setting = Years.of("fjordvik", 1, 400, 1.1);
    Window window = new Window(100, 400);

    List<Outcome> alone = run(setting, window, 5, 6, 1);

    assertThat(alone).hasSize(6).doesNotHaveDuplicates();
    assertThat(run(setting, window, 5, 6, 2)).isEqualTo(alone);
    assertThat(run(setting, window, 5, 6, 4)).isEqualTo(alone);
  }

  @Test
  void theFirstOfManyAreTheSameAsFew() {
    Setting setting = Years.of("fjordvik", 1, 300, 1.1);
    Window window = new Window(0, 300);

    assertThat(run(setting, window, 5, 4, 1).subList(0, 2))
        .isEqualTo(run(setting, window, 5, 2, 1));
  }

  @Test
  void endOnceNobodyWantsThemAnyMore() {
    Setting setting = Years.of("fjordvik", 1, 100, 1.1);
    List<Integer> done = new ArrayList<>();

    assertThatThrownBy(
            () ->
                Courses.run(
                    setting,
                    new Window(0, 100),
                    () -> ExactPolicy.of(setting.base(), setting.rules()),
                    1,
                    50,
                    1,
                    () -> done.size() == 2,
                    done::add))
        .isInstanceOf(Courses.Stopped.class);
    assertThat(done).containsExactly(0, 1);
  }

  /** Sixteen dwellings more: the same people in both, so that the difference shows. */
  @Test
  void pairedIntervalsAreThreeTimesNarrowerWhereSixteenDwellingsOpen() {
    Snapshot base = Samples.generate("fjordvik", 1);
    Window window = new Window(365, 3 * 365);
    Setting today = Years.of(base, window.to(), 1.3);
    Setting opened =
        new Setting(
            withSixteenDwellings(base), today.rules(), today.assumptions(), List.of(), window.to());

    Comparison comparison =
        Objects.requireNonNull(
            Comparison.of(
                Figure.ofAll(Measure.WAITING),
                run(opened, window, 3, 20, 2),
                run(today, window, 3, 20, 2)));

    assertThat(comparison.difference().mean() + comparison.difference().error()).isNegative();
    assertThat(comparison.gain()).isGreaterThan(3);
  }

  @Test
  void aCourseThatIsNotToldOfEveryPlacementBreaksLittlesLaw() {
    Setting setting = Years.of("fjordvik", 1, 300, 1.1);
    Ledger ledger = new Ledger(new Window(50, 300));
    int[] told = {0};
    Chronicle forgetful =
        new Chronicle() {
          @Override
          public void asked(Town town, Citizen citizen) {
            if (++told[0] != 20) {
              ledger.asked(town, citizen);
            }
          }

          @Override
          public void needRose(Town town, Citizen citizen, int before) {
            ledger.needRose(town, citizen, before);
          }

          @Override
          public void movedIn(
              Town town,
              Citizen citizen,
              Room room,
              @Nullable Case aCase,
              @Nullable Relocation relocation,
              @Nullable Room from) {
            ledger.movedIn(town, citizen, room, aCase, relocation, from);
          }

          @Override
          public void left(
              Town town,
              Citizen citizen,
              Departure why,
              @Nullable Case aCase,
              @Nullable Room from) {
            ledger.left(town, citizen, why, aCase, from);
          }

          @Override
          public void dayOver(Town town) {
            ledger.dayOver(town);
          }
        };

    new Course(
            setting,
            new Chance(1),
            ExactPolicy.of(setting.base(), setting.rules()),
            forgetful,
            false)
        .run();

    assertThat(told[0]).isGreaterThan(20);
    assertThat(ledger.littlesLaw().holds()).isFalse();
  }

  private static List<Outcome> run(
      Setting setting, Window window, long seed, int count, int threads) {
    return Courses.run(
        setting,
        window,
        () -> ExactPolicy.of(setting.base(), setting.rules()),
        seed,
        count,
        threads,
        () -> false,
        done -> {});
  }

  private static Snapshot withSixteenDwellings(Snapshot base) {
    List<Unit> units = new ArrayList<>();
    for (int k = 1; k <= 16; k++) {
      units.add(
          new Unit(
              new UnitId("NEW-" + k),
              "Ny " + k,
              CareForm.HDO,
              Set.of(),
              1,
              false,
              Set.of("WHEELCHAIR", "OWN_BATH"),
              Set.of(),
              true,
              null,
              null,
              List.of()));
    }
    List<Institution> institutions = new ArrayList<>(base.institutions());
    institutions.add(
        new Institution(
            new InstitutionId("NEW"),
            "Ny",
            null,
            false,
            List.of(new Ward(new WardId("NEW-A"), "Ny", units))));
    return new Snapshot(
        base.schemaVersion(),
        base.municipality(),
        base.asOf(),
        base.horizonDays(),
        base.ruleSet(),
        institutions,
        base.persons(),
        base.occupancies(),
        base.cases(),
        base.couples(),
        base.relocations(),
        base.respiteGrants(),
        base.shortStays(),
        base.commitments(),
        base.waivers());
  }
}
