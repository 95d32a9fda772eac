package no.romslig.solver.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** A shipped rule set as its data file writes it. */
record RuleSetFile(String id, String version, List<Value> values) {

  /**
   * One value.
   *
   * @param source document and section, or statute and paragraph; missing where nothing says it
   * @param why the key of the text that says why it is assumed or how the source is read
   */
  record Value(
      String key,
      JsonNode value,
      String rule,
      LegalBasis.Kind kind,
      @Nullable String source,
      @Nullable String why) {}

  static RuleSetFile read(String id) {
    return Resources.read(id + ".json", new TypeReference<>() {});
  }
}
