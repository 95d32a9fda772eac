package no.romslig.solver.run.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the planner against an exhaustive search on random small towns. More of them are tried with
 * {@code -Dromslig.proof.plain=5000 -Dromslig.proof.couples=2000}.
 */
class PlacePlannerProofTest {

  @Test
  void placesWhomAnExhaustiveSearchPlacesAndOnTheSameDays() {
    assertThat(differences(Integer.getInteger("romslig.proof.plain", 500), false)).isEmpty();
  }

  @Test
  void placesCouplesAsAnExhaustiveSearchDoes() {
    assertThat(differences(Integer.getInteger("romslig.proof.couples", 200), true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"500, false", "200, true"})
  void theTownsAreHardEnoughToTellPlannersApart(int towns, boolean couples) {
    int withChain = 0;
    int shortOfPlaces = 0;
    for (long seed = 0; seed < towns; seed++) {
      Snapshot snapshot = RandomTown.of(seed, couples);
      PlacePlan plan = new PlacePlanner().plan(snapshot, rules(snapshot));
      assertThat(snapshot.cases()).hasSizeGreaterThanOrEqualTo(8);
      assertThat(units(snapshot)).isGreaterThanOrEqualTo(6);
      withChain += plan.placements().stream().anyMatch(each -> !each.dependsOn().isEmpty()) ? 1 : 0;
      shortOfPlaces += casesWithoutPlace(plan) * 10 >= snapshot.cases().size() * 3L ? 1 : 0;
    }

    assertThat(withChain).isGreaterThanOrEqualTo(towns / 3);
    assertThat(shortOfPlaces).isGreaterThanOrEqualTo(towns * 9 / 10);
  }

  private static long units(Snapshot snapshot) {
    return snapshot.institutions().stream()
        .flatMap(institution -> institution.wards().stream())
        .mapToLong(ward -> ward.units().size())
        .sum();
  }

  private static long casesWithoutPlace(PlacePlan plan) {
    return plan.unplaced().stream().filter(each -> each.kind() == UnplacedKind.CASE).count();
  }

  private static List<String> differences(int towns, boolean couples) {
    List<String> found = new ArrayList<>();
    for (long seed = 0; seed < towns; seed++) {
      Snapshot snapshot = RandomTown.of(seed, couples);
      RuleSet rules = rules(snapshot);
      PlacePlan plan = new PlacePlanner().plan(snapshot, rules);
      String difference = PlanProof.difference(ExhaustiveRanking.of(snapshot, rules), plan);
      if (!difference.isEmpty()) {
        found.add("seed " + seed + ": " + difference);
      }
    }
    return found;
  }

  private static RuleSet rules(Snapshot snapshot) {
    if (!(RuleSets.resolve(snapshot.ruleSet()) instanceof Resolution.Resolved(RuleSet rules))) {
      throw new AssertionError("The rule set is refused");
    }
    return rules;
  }
}
