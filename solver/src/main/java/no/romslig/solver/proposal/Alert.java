package no.romslig.solver.proposal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Something that a person must look at: a stable code, what it is about, and its values. */
public record Alert(String code, String refId, Map<String, Object> params) {

  public Alert {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
  }
}
