package no.romslig.api.cases;

import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.fact.RecordCodes;
import no.romslig.solver.need.NeedCalculation;
import no.romslig.solver.need.NeedStep;
import no.romslig.solver.rules.RuleSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A calculation as it is kept with its rating.
 *
 * @param ruleSet the id and version of the rule set whose table it was
 * @param steps typed: the code of the step, and its values
 */
record StoredNeed(String ruleSet, int highestClass, List<String> missing, List<Step> steps) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final RecordCodes<NeedStep> CODES = new RecordCodes<>(NeedStep.class);

  /** One step. */
  record Step(String code, Map<String, Object> values) {

    /** The step as it was made; missing where a later version wrote it. */
    @Nullable NeedStep read() {
      return CODES.read(code, values);
    }
  }

  static String write(RuleSet ruleSet, NeedCalculation need) {
    var steps =
        need.steps().stream()
            .map(step -> new Step(RecordCodes.codeOf(step.getClass()), RecordCodes.values(step)))
            .toList();
    return JSON.writeValueAsString(
        new StoredNeed(
            ruleSet.id() + " " + ruleSet.version(), need.highestClass(), need.missing(), steps));
  }

  static StoredNeed read(String stored) {
    return JSON.readValue(stored, StoredNeed.class);
  }
}
