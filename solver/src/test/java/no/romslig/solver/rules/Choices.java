package no.romslig.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.romslig.solver.rules.Resolution.Refused;
import no.romslig.solver.rules.Resolution.Resolved;
import no.romslig.solver.snapshot.RuleSetChoice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/** Chooses rule sets with overrides, written with single quotes, for tests. */
final class Choices {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Choices() {}

  static RuleSet resolved(String base, String overrides) {
    Resolution resolution = RuleSets.resolve(new RuleSetChoice(base, json(overrides)));
    assertThat(resolution).isInstanceOf(Resolved.class);
    return ((Resolved) resolution).ruleSet();
  }

  static List<RuleFault> faults(String base, String overrides) {
    return faults(base, json(overrides));
  }

  static List<RuleFault> faults(String base, ObjectNode overrides) {
    return switch (RuleSets.resolve(new RuleSetChoice(base, overrides))) {
      case Resolved resolved -> List.of();
      case Refused refused -> refused.faults();
    };
  }

  static ObjectNode json(String text) {
    return (ObjectNode) MAPPER.readTree(text.replace('\'', '"'));
  }

  static ObjectNode nested(String path, int value) {
    ObjectNode root = MAPPER.createObjectNode();
    put(root, path, IntNode.valueOf(value));
    return root;
  }

  static void put(ObjectNode root, String path, JsonNode value) {
    String[] parts = path.split("\\.", -1);
    ObjectNode node = root;
    for (int i = 0; i < parts.length - 1; i++) {
      node = node.withObject("/" + parts[i]);
    }
    node.set(parts[parts.length - 1], value);
  }

  static JsonNode value(String text) {
    return MAPPER.readTree(text.replace('\'', '"'));
  }
}
