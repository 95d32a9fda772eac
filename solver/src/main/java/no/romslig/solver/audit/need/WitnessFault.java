package no.romslig.solver.audit.need;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a witness proves nothing.
 *
 * @param id the holder or unit that shows it, if one does
 */
record WitnessFault(String code, @Nullable String id) {

  static WitnessFault of(String code) {
    return new WitnessFault(code, null);
  }

  Map<String, Object> params() {
    var params = new LinkedHashMap<String, Object>();
    params.put("fault", code);
    if (id != null) {
      params.put("id", id);
    }
    return params;
  }
}
