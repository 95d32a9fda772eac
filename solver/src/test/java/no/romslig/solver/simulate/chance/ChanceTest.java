package no.romslig.solver.simulate.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChanceTest {

  private static final int MANY = 100_000;

  private final Chance chance = new Chance(2026);

  @Test
  void aDrawDependsOnItsKeyAlone() {
    double first = chance.of(3).of(Draw.LENGTH_OF_STAY, 1).share();
    chance.of(4).of(Draw.LENGTH_OF_STAY, 1).share();

    assertThat(chance.of(3).of(Draw.LENGTH_OF_STAY, 1).share()).isEqualTo(first);
    assertThat(new Chance(2026).of(3).of(Draw.LENGTH_OF_STAY, 1).share()).isEqualTo(first);
  }

  @Test
  void everyPersonPurposeAndTimeHasAKeyOfItsOwn() {
    Set<Long> keys = new HashSet<>();
    for (int person = 0; person < 1_000; person++) {
      for (Draw draw : Draw.values()) {
        for (int time = 0; time < 5; time++) {
          keys.add(chance.of(person).of(draw, time).key());
        }
      }
    }

    assertThat(keys).hasSize(1_000 * Draw.values().length * 5);
  }

  @Test
  void lifetimesHaveMeanOneAndAreOftenShort() {
    double sum = 0;
    int belowOne = 0;
    for (int k = 0; k < MANY; k++) {
      double lifetime = chance.of(k).lifetime();
      sum += lifetime;
      belowOne += lifetime < 1 ? 1 : 0;
    }

    assertThat(sum / MANY).isCloseTo(1, within(0.015));
    assertThat((double) belowOne / MANY).isCloseTo(1 - Math.exp(-1), within(0.01));
  }

  @Test
  void choicesFollowTheWeights() {
    int[] chosen = new int[4];
    for (int k = 0; k < MANY; k++) {
      chosen[chance.of(k).choice(new double[] {1, 0, 3, 0})]++;
    }

    assertThat(chosen[1] + chosen[3]).isZero();
    assertThat((double) chosen[2] / MANY).isCloseTo(0.75, within(0.01));
  }

  @Test
  void thereIsNoChoiceWithoutAWeight() {
    assertThatIllegalArgumentException().isThrownBy(() -> chance.choice(new double[] {0, 0}));
  }
}
