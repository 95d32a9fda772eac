package no.romslig.api.cases;

import no.romslig.api.problem.ApiProblem;
import no.romslig.data.municipality.PlanningSettings;
import no.romslig.solver.rules.Resolution.Refused;
import no.romslig.solver.rules.Resolution.Resolved;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.RuleSetChoice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rule set by which the acting municipality works, read inside of its transaction. */
@Component
public class CurrentRules {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PlanningSettings settings;

  CurrentRules(PlanningSettings settings) {
    this.settings = settings;
  }

  /**
   * The last setting's rules.
   *
   * @throws ApiProblem when the municipality has not been set up
   * @throws IllegalStateException when the stored setting does not fit the shipped rule sets
   */
  public RuleSet read() {
    var setting = settings.findFirstByOrderByIdDesc().orElseThrow(CurrentRules::notSetUp);
    var overrides = (ObjectNode) JSON.readTree(setting.overrides());
    return switch (RuleSets.resolve(new RuleSetChoice(setting.ruleSet(), overrides))) {
      case Resolved(var ruleSet) -> ruleSet;
      case Refused(var faults) ->
          throw new IllegalStateException(
              "The stored rule set has " + faults.size() + " faults: set it anew.");
    };
  }

  private static ApiProblem notSetUp() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "not-set-up",
        "The municipality has no rule set yet",
        "Fill its registers, or choose a rule set for it, and ask again.");
  }
}
