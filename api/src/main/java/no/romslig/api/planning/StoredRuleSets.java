package no.romslig.api.planning;

import no.romslig.solver.rules.RuleSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Resolved rule sets as they are kept with a run: a replay uses these values, whatever a later
 * version ships.
 */
@Component
class StoredRuleSets {

  private final JsonMapper json = JsonMapper.builder().build();

  byte[] write(RuleSet ruleSet) {
    return json.writeValueAsBytes(ruleSet);
  }

  RuleSet read(byte[] stored) {
    return json.readValue(stored, RuleSet.class);
  }
}
