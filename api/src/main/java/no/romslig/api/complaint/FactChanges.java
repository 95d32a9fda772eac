package no.romslig.api.complaint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.api.problem.Fault;
import no.romslig.solver.counterfactual.FactChange;
import no.romslig.solver.explain.fact.RecordCodes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts as they could have been, as they are written: {@code {"type": "NEED", "needClass": 5,
 * "needScore": 40}}.
 */
final class FactChanges {

  /** So many together; the planner is asked once in any case. */
  static final int MOST = 10;

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final RecordCodes<FactChange> CODES = new RecordCodes<>(FactChange.class);
  private static final String TYPE = "type";

  private FactChanges() {}

  /** Reads what was sent, with a fault for each that cannot be. */
  static List<FactChange> read(List<Map<String, Object>> sent, List<Fault> faults) {
    var changes = new ArrayList<FactChange>();
    if (sent.isEmpty() || sent.size() > MOST) {
      faults.add(new Fault("changes", "1 to " + MOST + " facts"));
    }
    for (int i = 0; i < sent.size(); i++) {
      var change = read(sent.get(i));
      if (change == null) {
        faults.add(new Fault("changes[" + i + "]", expected(sent.get(i).get(TYPE))));
      } else {
        changes.add(change);
      }
    }
    return changes;
  }

  private static @Nullable FactChange read(Map<String, Object> sent) {
    if (!(sent.get(TYPE) instanceof String type)) {
      return null;
    }
    var member = CODES.find(type);
    if (member == null || !sent.keySet().containsAll(components(member))) {
      return null;
    }
    try {
      return CODES.read(type, sent);
    } catch (IllegalArgumentException | JacksonException fault) {
      return null;
    }
  }

  private static List<String> components(Class<?> member) {
    return Stream.of(member.getRecordComponents()).map(each -> each.getName()).toList();
  }

  private static String expected(@Nullable Object type) {
    var member = type instanceof String code ? CODES.find(code) : null;
    return member == null
        ? "a type: " + CODES.codes()
        : type + " with " + components(member).stream().collect(Collectors.joining(", "));
  }

  static String write(List<FactChange> changes) {
    return JSON.writeValueAsString(changes.stream().map(FactChanges::typed).toList());
  }

  /** A change with its type first. */
  static Map<String, Object> typed(FactChange change) {
    var typed = new LinkedHashMap<String, Object>();
    typed.put(TYPE, RecordCodes.codeOf(change.getClass()));
    typed.putAll(RecordCodes.values(change));
    return typed;
  }

  /** Changes that were stored. */
  static List<FactChange> stored(String json) {
    var changes = new ArrayList<FactChange>();
    for (JsonNode each : JSON.readTree(json)) {
      @SuppressWarnings("unchecked")
      Map<String, Object> values = JSON.convertValue(each, Map.class);
      changes.add(Objects.requireNonNull(read(values)));
    }
    return changes;
  }
}
