package no.romslig.benchmarks.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.romslig.benchmarks.instance.Family;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.linear.Engine;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.run.place.PlacePlanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StayReferencesTest {

  private static final Duration LIMIT = Duration.ofSeconds(3);

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aProofFitsRomsligsPlanAndBound(Engine engine) {
    StayQuestion question = question("whole-40-1");

    StayResult proven = StayMip.solve(question, engine, Duration.ofSeconds(60));
    RomsligStays.Result romslig = RomsligStays.solve(question, LIMIT);

    assertThat(proven.proven()).isTrue();
    assertThat(StayAudit.violations(question, proven)).isEmpty();
    assertThat(StayAudit.violations(question, romslig.plan())).isEmpty();
    assertThat(proven.missing()).isLessThanOrEqualTo(romslig.missing());
    assertThat(proven.missing().others()).isGreaterThanOrEqualTo(romslig.plan().bound());
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aStoppedSolverKeepsTheRulesAndIsNoWorseThanItsStart(Engine engine) {
    StayQuestion question = question("fjordvik-1");

    StayResult result = StayMip.solve(question, engine, LIMIT);

    assertThat(StayAudit.violations(question, result)).isEmpty();
    assertThat(result.missing()).isLessThanOrEqualTo(StayPractice.solve(question).missing());
    assertThat(result.secondsTo(result.missing())).isLessThan(10);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void betterAcuteStaysAreNotPaidForByAllOthers(Engine engine) {
    StayQuestion question = question("romsvik-1");
    Missing practice = StayPractice.solve(question).missing();

    Missing stopped = StayMip.solve(question, engine, Duration.ofSeconds(5)).missing();

    assertThat(stopped).isLessThanOrEqualTo(practice);
    assertThat(stopped.others()).isLessThan(2 * practice.others());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fjordvik-1", "fjordvik-2", "romsvik-1", "whole-250-2", "storby-1"})
  void todaysPracticeKeepsTheRulesAndTheModel(String name) {
    StayQuestion question = question(name);

    StayResult practice = StayPractice.solve(question);

    assertThat(StayAudit.violations(question, practice)).isEmpty();
    StayModel model = new StayModel(question);
    boolean[] values = model.values(practice.slots());
    assertThat(model.linear().holds(values)).isTrue();
    assertThat(model.read(values)).hasSameSizeAs(practice.slots());
    assertThat(question.missing(model.read(values))).isEqualTo(practice.missing());
  }

  @Test
  void theModelForbidsASecondGuestInABed() {
    StayQuestion question = question("fjordvik-1");
    int[] slots = StayPractice.solve(question).slots();
    StayModel model = new StayModel(question);

    int[] crowded = crowded(question, slots);

    assertThat(model.linear().holds(model.values(crowded))).isFalse();
  }

  /** Gives someone who got nothing the bed of someone else on the same days. */
  private static int[] crowded(StayQuestion question, int[] slots) {
    for (var request : question.problem().requests()) {
      for (var option : question.options(request)) {
        for (int other = 0; slots[request.index()] < 0 && other < slots.length; other++) {
          int slot = slots[other];
          if (slot >= 0
              && question.problem().place(slot) == option.place()
              && Nights.get(option.starts(), question.problem().day(slot))) {
            int[] crowded = slots.clone();
            crowded[request.index()] = slot;
            return crowded;
          }
        }
      }
    }
    throw new AssertionError("everyone has a bed");
  }

  @Test
  void aPlainTimefoldKeepsTheRules() {
    StayQuestion question = question("fjordvik-1");

    StayResult result = PlainStayTimefold.solve(question, LIMIT);

    assertThat(StayAudit.violations(question, result)).isEmpty();
    assertThat(result.curve().getLast().missing()).isEqualTo(result.missing());
  }

  private static StayQuestion question(String name) {
    Instance instance = Family.named(name);
    return StayQuestion.of(
        instance.snapshot(),
        instance.rules(),
        new PlacePlanner().plan(instance.snapshot(), instance.rules()));
  }
}
