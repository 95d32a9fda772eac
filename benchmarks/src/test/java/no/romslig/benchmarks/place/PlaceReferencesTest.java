package no.romslig.benchmarks.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import no.romslig.benchmarks.instance.Family;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.linear.Engine;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.place.PlacePlanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceReferencesTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fjordvik-1",
        "fjordvik-2",
        "fjordvik-3",
        "fjordvik-4",
        "romsvik-1",
        "romsvik-2",
        "whole-40-1",
        "whole-100-2",
        "whole-250-1",
        "whole-250-2",
        "moves-250-3",
        "couples-500-1"
      })
  void generalSolversGiveRomsligsAnswer(String name) {
    Instance instance = Family.named(name);
    PlaceQuestion question = PlaceQuestion.of(instance.snapshot(), instance.rules());
    PlacePlan plan = new PlacePlanner().plan(instance.snapshot(), instance.rules());
    PlaceAnswer answer = PlaceAnswer.of(question, plan.placements(), plan.relocations());

    PlaceResult scip = RankedSearch.solve(question, Engine.SCIP, 24, LIMIT);
    PlaceResult sat = RankedSearch.solve(question, Engine.CP_SAT, 16, LIMIT);

    assertThat(scip.finished()).isTrue();
    assertThat(sat.finished()).isTrue();
    assertThat(scip.answer().met()).isEqualTo(answer.met());
    assertThat(sat.answer().met()).isEqualTo(answer.met());
    assertThat(PlaceAudit.of(answer).violations()).isEmpty();
    assertThat(PlaceAudit.of(scip.answer()).violations()).isEmpty();
    assertThat(PlaceAudit.of(sat.answer()).violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fjordvik-1", "romsvik-1", "whole-500-1", "storby-1"})
  void todaysPracticeKeepsTheRulesAndIsNeverBetter(String name) {
    Instance instance = Family.named(name);
    PlaceQuestion question = PlaceQuestion.of(instance.snapshot(), instance.rules());
    PlacePlan plan = new PlacePlanner().plan(instance.snapshot(), instance.rules());
    boolean[] best = PlaceAnswer.of(question, plan.placements(), plan.relocations()).met();

    PlaceAnswer practice = Practice.solve(question).answer();

    assertThat(PlaceAudit.of(practice).violations()).isEmpty();
    int departs = Arrays.mismatch(best, practice.met());
    assertThat(departs).isNotNegative();
    assertThat(best[departs]).isTrue();
  }

  @Test
  void aPlainTimefoldKeepsTheRules() {
    Instance instance = Family.named("fjordvik-1");
    PlaceQuestion question = PlaceQuestion.of(instance.snapshot(), instance.rules());

    PlaceResult result = PlainTimefold.solve(question, Duration.ofSeconds(2));

    assertThat(PlaceAudit.of(result.answer()).violations()).isEmpty();
    assertThat(result.answer().met()).contains(true);
    assertThat(result.finished()).isFalse();
  }

  @Test
  void theAuditSeesAnAnswerThatBreaksARule() {
    Instance instance = Family.named("fjordvik-1");
    PlaceQuestion question = PlaceQuestion.of(instance.snapshot(), instance.rules());
    PlaceAnswer answer = Practice.solve(question).answer();
    Seeker placed =
        question.problem().seekers().stream()
            .filter(answer::isPlaced)
            .filter(seeker -> seeker.aCase() != null)
            .findFirst()
            .orElseThrow();

    int elsewhere =
        IntStream.range(0, question.problem().slots().size())
            .filter(slot -> placed.arcs().find(slot) < 0 && !answer.taken().get(slot))
            .findFirst()
            .orElseThrow();
    answer.give(placed, elsewhere);

    assertThat(PlaceAudit.of(answer).violations()).isNotEmpty();
  }
}
