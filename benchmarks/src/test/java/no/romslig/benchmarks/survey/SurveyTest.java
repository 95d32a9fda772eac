package no.romslig.benchmarks.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.linear.Engine;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Test
  void aSeedMakesOneTown() {
    Instance one = RandomTowns.town(7);

    assertThat(RandomTowns.town(7).snapshot()).isEqualTo(one.snapshot());
    assertThat(RandomTowns.town(12).snapshot()).isNotEqualTo(one.snapshot());
  }

  @Test
  void generalSolversThatFinishFindTheSamePlaces() {
    PlaceSurvey survey = PlaceSurvey.of(LongStream.rangeClosed(1, 40), LIMIT);

    assertThat(survey.towns()).hasSizeGreaterThan(30);
    assertThat(survey.towns())
        .extracting(PlaceSurvey.Town::engine)
        .contains(Engine.SCIP, Engine.CP_SAT);
    assertThat(survey.towns())
        .allSatisfy(
            town -> {
              assertThat(town.proven()).isTrue();
              assertThat(town.faults()).isZero();
            });
    assertThat(survey.different()).isEmpty();
  }

  @Test
  void noTownIsRefusedThrownOrUnexplained() {
    WholeSurvey survey = WholeSurvey.of(LongStream.rangeClosed(1, 20), 200, 10);

    assertThat(survey.faults()).isEmpty();
    assertThat(survey.table().rows().getFirst()).startsWith("20", "0", "20").endsWith("2");
  }
}
