package no.romslig.solver.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.romslig.solver.rules.RuleFault.NotChangeable;
import no.romslig.solver.rules.RuleFault.OutOfRange;
import no.romslig.solver.rules.RuleFault.UnknownKey;
import no.romslig.solver.rules.RuleFault.WrongType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the values that a snapshot overrides, and everything that is wrong with them. */
final class Overrides {

  private final RuleKeys keys = RuleKeys.shipped();
  private final Map<String, JsonNode> shipped = new LinkedHashMap<>();
  private final Map<String, JsonNode> values = new LinkedHashMap<>();
  private final List<RuleFault> faults = new ArrayList<>();

  private Overrides(RuleSetFile base) {
    base.values().forEach(value -> shipped.put(value.key(), value.value()));
  }

  static Overrides read(ObjectNode document, RuleSetFile base) {
    Overrides overrides = new Overrides(base);
    overrides.read("", document);
    overrides.checkConsistency();
    return overrides;
  }

  /** The overridden values by key, in the document's order. */
  Map<String, JsonNode> values() {
    return values;
  }

  List<RuleFault> faults() {
    return faults;
  }

  private void read(String branch, JsonNode node) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String path = branch.isEmpty() ? property.getKey() : branch + "." + property.getKey();
      boolean nested = property.getKey().indexOf('.') < 0;
      if (nested && keys.find(path).isPresent()) {
        check(keys.find(path).get(), property.getValue());
      } else if (nested && keys.isBranch(path) && property.getValue().isObject()) {
        read(path, property.getValue());
      } else {
        faults.add(unknown(path, property.getValue()));
      }
    }
  }

  private UnknownKey unknown(String path, JsonNode value) {
    return new UnknownKey(KeyNames.masked(path), Found.in(value), KeyNames.nearest(path, keys));
  }

  private void check(RuleKey key, JsonNode value) {
    if (value.isNull() ? !key.optional() : !key.type().hasType(value)) {
      faults.add(new WrongType(key.key(), Found.in(value), key));
    } else if (!value.isNull() && !key.type().isAllowed(key, value)) {
      faults.add(new OutOfRange(key.key(), Found.in(value), key));
    } else if (key.fixed() && !value.equals(shippedValue(key))) {
      faults.add(new NotChangeable(key.key(), Found.in(value), shippedValue(key)));
    } else {
      values.put(key.key(), key.type().normal(value));
    }
  }

  private JsonNode shippedValue(RuleKey key) {
    return Objects.requireNonNull(shipped.get(key.key()), key.key());
  }

  // A value that is itself at fault is left out here: one mistake gives one fault.
  private void checkConsistency() {
    Map<String, JsonNode> merged = new LinkedHashMap<>(shipped);
    merged.putAll(values);
    faults.stream().map(RuleFault::path).forEach(merged::remove);
    faults.addAll(Consistency.conflicts(new RuleValues(merged)));
  }
}
