package no.romslig.solver.audit.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Certificate.Violation;
import org.jspecify.annotations.Nullable;

/** A rule that one entry breaks, and the values that show it. */
public record Fault(String rule, Map<String, Object> params) {

  static final List<Fault> NONE = List.of();

  /** A single fault; {@code values} are names and values by turns, missing values left out. */
  static List<Fault> of(String rule, @Nullable Object... values) {
    return List.of(new Fault(rule, params(values)));
  }

  /** Names and values by turns; what is not a number or truth value is written as text. */
  static Map<String, Object> params(@Nullable Object... values) {
    var params = new LinkedHashMap<String, Object>();
    for (int i = 0; i < values.length; i += 2) {
      Object value = values[i + 1];
      if (value != null) {
        params.put(String.valueOf(values[i]), written(value));
      }
    }
    return params;
  }

  private static Object written(Object value) {
    return switch (value) {
      case Number number -> number;
      case Boolean truth -> truth;
      case List<?> list -> list.stream().map(Object::toString).toList();
      default -> value.toString();
    };
  }

  Violation by(String ref) {
    return new Violation(rule, List.of(ref), params);
  }
}
