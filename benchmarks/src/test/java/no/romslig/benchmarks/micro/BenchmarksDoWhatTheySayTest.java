package no.romslig.benchmarks.micro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.stay.StayPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each benchmark once: what is measured is the work, not an empty shell of it. */
class BenchmarksDoWhatTheySayTest {

  private static Town town;
  private static PlannedTown planned;

  @BeforeAll
  static void plan() {
    town = Town.of("fjordvik");
    planned = PlannedTown.of(town);
  }

  @Test
  void readsWhatWasWritten() {
    ReadingBenchmark benchmark = new ReadingBenchmark();

    assertThat(benchmark.write(town).getBytes(UTF_8)).isEqualTo(town.document);
    assertThat(benchmark.parse(town).path("cases").size()).isEqualTo(town.snapshot.cases().size());
    assertThat(benchmark.hash(town)).isEqualTo(town.hash);
  }

  @Test
  void checksToTheEnd() {
    SnapshotReading reading = new CheckingBenchmark().check(town);

    assertThat(reading).isEqualTo(new SnapshotReading.Read(town.snapshot, town.rules, town.hash));
  }

  @Test
  void buildsBothProblems() {
    ModelBenchmark benchmark = new ModelBenchmark();

    PlaceProblem places = benchmark.places(town);
    assertThat(places.seekers()).hasSizeGreaterThanOrEqualTo(town.snapshot.cases().size() - 1);
    assertThat(benchmark.stays(town, planned).problem().requests())
        .hasSameSizeAs(planned.stays.problem().requests());
  }

  @Test
  void plansTheLastingPlacesOfTheProposal() {
    PlacePlan plan = new PlacePlanBenchmark().plan(town);

    assertThat(plan.proven()).isTrue();
    assertThat(plan.placements())
        .extracting(Placement::unitId)
        .containsExactlyElementsOf(
            planned.proposal.placements().stream().map(Placement::unitId).toList());
  }

  @Test
  void searchesForBetterStays() {
    StayPlanBenchmark benchmark = new StayPlanBenchmark();

    StayPlan start = benchmark.start(town, planned);
    StayPlan found = benchmark.search(town, planned);

    assertThat(start.steps()).isZero();
    assertThat(found.steps()).isEqualTo(StayPlanBenchmark.STEPS);
    assertThat(found.missing()).isBetween(found.bound(), start.missing());
  }

  @Test
  void scoresChangesAsAFreshLookDoes() {
    MoveTown plan = MoveTown.of(town);
    MoveBenchmark benchmark = new MoveBenchmark();

    for (int i = 0; i < 200; i++) {
      assertThat(benchmark.move(plan)).isEqualTo(benchmark.fresh(plan));
    }
  }

  @Test
  void auditsWithoutFindingAnything() {
    assertThat(new AuditBenchmark().audit(town, planned)).isEqualTo(planned.proposal.certificate());
  }

  @Test
  void tellsWhy() {
    ReasonBenchmark benchmark = new ReasonBenchmark();

    Proposal explained = benchmark.reasons(town, planned);
    assertThat(explained.placements()).isNotEmpty().noneMatch(each -> each.reasons().isEmpty());
    assertThat(benchmark.alerts(town, planned)).isEqualTo(planned.proposal.alerts());
    assertThat(benchmark.sentences(town, planned).toString()).contains("C1");
  }
}
