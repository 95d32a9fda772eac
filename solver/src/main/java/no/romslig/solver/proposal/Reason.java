package no.romslig.solver.proposal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why: a stable code, its values, and the id of the rule that it rests on. Texts are made from it
 * at the edge.
 */
public record Reason(String code, Map<String, Object> params, String rule) {

  public Reason {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
  }
}
