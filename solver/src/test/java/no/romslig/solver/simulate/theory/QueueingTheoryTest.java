package no.romslig.solver.simulate.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.romslig.solver.simulate.measure.Figure;
import no.romslig.solver.simulate.measure.Measure;
import no.romslig.solver.simulate.result.Spread;
import no.romslig.solver.snapshot.CareForm;
import org.junit.jupiter.api.Test;

/** Where there is a formula, it lies within the 99 % interval of what is simulated. */
class QueueingTheoryTest {

  private static final double CONFIDENCE = 0.99;

  @Test
  void asManyWaitAsErlangsFormulaSays() {
    Desk desk = new Desk(6, 9.6, 1, 0.5, 0);

    Spread waiting = spread(desk.courses(of(Measure.WAITING), 5, 40, 120));

    assertThat(waiting.mean()).isCloseTo(erlangC(6, 4.8) * 4.8 / (6 - 4.8), error(waiting));
  }

  @Test
  void aTownWithRoomForAllHasAsManyResidentsAsComeTimesTheMeanStay() {
    Desk desk = new Desk(45, 10, 0.853, 1.843, 0);

    Spread living = spread(desk.courses(of(Measure.LIVING), 20, 20, 100));

    assertThat(living.mean()).isCloseTo(10 * 2.0, error(living));
  }

  @Test
  void whereWhoWaitsMayDieAsManyWaitAsTheBirthAndDeathProcessSays() {
    Desk desk = new Desk(4, 12, 1, 0.5, 0.5);

    Spread waiting = spread(desk.courses(of(Measure.WAITING), 5, 40, 120));

    assertThat(waiting.mean()).isCloseTo(waitingWithDeaths(4, 12, 2, 0.5), error(waiting));
  }

  @Test
  void anotherFormulaWouldNotDo() {
    Desk desk = new Desk(6, 9.6, 1, 0.5, 0);

    Spread waiting = spread(desk.courses(of(Measure.WAITING), 5, 40, 120));

    assertThat(waiting.mean()).isNotCloseTo(erlangC(6, 4.9) * 4.9 / (6 - 4.9), error(waiting));
  }

  private static Figure of(Measure measure) {
    return measure == Measure.LIVING
        ? Figure.of(measure, CareForm.LONG_TERM_SOMATIC)
        : Figure.ofAll(measure);
  }

  private static Spread spread(List<Double> values) {
    return Spread.of(values, CONFIDENCE);
  }

  private static org.assertj.core.data.Offset<Double> error(Spread spread) {
    return within(spread.error());
  }

  /** The chance of having to wait, with so many rooms and so many stays on offer at a time. */
  private static double erlangC(int rooms, double offered) {
    double blocked = 1;
    for (int k = 1; k <= rooms; k++) {
      blocked = offered * blocked / (k + offered * blocked);
    }
    return blocked / (1 - offered / rooms * (1 - blocked));
  }

  /** How many wait where each who does dies at a rate: from the balance of every number of them. */
  private static double waitingWithDeaths(int rooms, double comes, double leaves, double dies) {
    double weight = 1;
    double all = 0;
    double waiting = 0;
    for (int there = 0; there < 400; there++) {
      all += weight;
      waiting += weight * Math.max(0, there - rooms);
      int next = there + 1;
      weight *= comes / (Math.min(next, rooms) * leaves + Math.max(0, next - rooms) * dies);
    }
    return waiting / all;
  }
}
