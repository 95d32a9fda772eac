package no.romslig.solver.run.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.counterfactual.FactChange;
import no.romslig.solver.counterfactual.FactChange.Need;
import no.romslig.solver.counterfactual.Reverse;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.place.RandomTown;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.api.Test;

/** Every answer about random towns, held against asking about each part of it. */
class SmallestChangeProofTest {

  private static final int TOWNS = Integer.getInteger("romslig.reverse", 60);

  private int ways;
  private int none;

  @Test
  void nothingLessThanWhatIsNamedWouldHaveGivenAPlace() {
    for (long seed = 1; seed <= TOWNS; seed++) {
      Snapshot snapshot = RandomTown.of(seed, seed % 2 == 0);
      RuleSet rules = Asking.rules(snapshot);
      for (Case aCase : snapshot.cases()) {
        prove(snapshot, rules, aCase, "seed " + seed + ", case " + aCase.id());
      }
    }
    assertThat(ways).isGreaterThan(TOWNS / 2);
    assertThat(none).isGreaterThan(TOWNS / 10);
  }

  private void prove(Snapshot snapshot, RuleSet rules, Case aCase, String where) {
    Towns towns = new Towns(snapshot, rules, aCase);
    switch (new SmallestChange(snapshot, rules, aCase.id()).find()) {
      case Reverse.HasPlace has -> assertThat(towns.isPlaced(List.of())).as(where).isTrue();
      case Reverse.NoWay no -> {
        none++;
        for (FactChange each : Favourable.of(snapshot, rules, aCase)) {
          assertThat(towns.isPlaced(List.of(each, new Need(5, 100)))).as(where).isFalse();
        }
      }
      case Reverse.Ways found -> {
        ways++;
        found.ways().forEach(way -> prove(towns, aCase, way, where + ", " + way));
      }
    }
  }

  private static void prove(Towns towns, Case aCase, Reverse.Way way, String where) {
    assertThat(towns.place(towns.plan(way.changes()))).as(where).isEqualTo(way.place());
    for (FactChange each : way.changes()) {
      List<FactChange> fewer = new ArrayList<>(way.changes());
      fewer.remove(each);
      assertThat(towns.isPlaced(fewer)).as(where + " without " + each).isFalse();
      if (each instanceof Need need && isMoreThan(need, aCase)) {
        fewer.add(oneLess(need));
        assertThat(towns.isPlaced(fewer)).as(where + " with less need").isFalse();
      }
    }
  }

  private static boolean isMoreThan(Need need, Case aCase) {
    Need less = oneLess(need);
    return less.needClass() > aCase.effectiveNeedClass()
        || (less.needClass() == aCase.effectiveNeedClass()
            && less.needScore() > aCase.effectiveNeedScore());
  }

  private static Need oneLess(Need need) {
    return need.needScore() > 0
        ? new Need(need.needClass(), need.needScore() - 1)
        : new Need(need.needClass() - 1, 100);
  }
}
