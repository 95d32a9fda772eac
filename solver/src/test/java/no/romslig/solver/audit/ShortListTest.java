package no.romslig.solver.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** WITNESS: lists without the homes that were given up, held against every arrangement there is. */
class ShortListTest {

  private static final int TOWNS = Integer.getInteger("romslig.muddled", 4000);

  @Test
  void aShortListIsAcceptedExactlyWhereNoArrangementHasAPlace() {
    List<String> wrong = new ArrayList<>();
    int completed = 0;
    int refused = 0;

    for (long seed = 0; seed < TOWNS; seed++) {
      var muddle = new Muddle(seed);
      var faulty = faulty(muddle.draft());
      for (var item : muddle.withoutPlace()) {
        boolean possible = muddle.couldBePlaced(item);
        if (possible != faulty.contains(item.ref())) {
          wrong.add("seed " + seed + ", " + item.ref() + (possible ? " had" : " had not") + " one");
        }
        if (muddle.leavesOutAHome(item)) {
          completed += possible ? 0 : 1;
          refused += possible ? 1 : 0;
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(completed).isGreaterThan(TOWNS / 50);
    assertThat(refused).isGreaterThan(TOWNS / 50);
  }

  /** Everyone whose proof fails, or whose place someone of lower need has. */
  private static Set<String> faulty(Draft draft) {
    return draft.audit().violations().stream()
        .peek(each -> assertThat(each.rule()).isIn("WITNESS", "LT-11"))
        .map(each -> each.refIds().getFirst())
        .collect(Collectors.toSet());
  }
}
