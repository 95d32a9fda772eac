package no.romslig.solver.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Every id that a snapshot declares, also where the entry or the id itself has a fault: the fault
 * is named once, not again at each place that points there.
 */
final class Ids {

  /** What may be pointed to, and by which property of its entry. */
  enum Kind {
    INSTITUTION("institutions", "id"),
    UNIT("institutions", "id"),
    PERSON("persons", "id"),
    CASE("cases", "id"),
    COUPLE("couples", "id"),
    RELOCATION("relocations", "personId"),
    GRANT("respiteGrants", "id"),
    SHORT_STAY("shortStays", "id");

    private final String list;
    private final String property;

    Kind(String list, String property) {
      this.list = list;
      this.property = property;
    }

    String list() {
      return list;
    }
  }

  private final Map<Kind, Set<String>> declared = new EnumMap<>(Kind.class);

  /**
   * @param snapshot the tree as it was received
   */
  Ids(JsonNode snapshot) {
    for (Kind kind : Kind.values()) {
      JsonNode list = snapshot.path(kind.list);
      if (kind == Kind.UNIT) {
        for (JsonNode institution : list) {
          institution
              .path("wards")
              .forEach(ward -> ward.path("units").forEach(unit -> declare(kind, unit)));
        }
      } else if (list.isArray()) {
        list.forEach(entry -> declare(kind, entry));
      }
    }
  }

  boolean has(Kind kind, String id) {
    return declared.getOrDefault(kind, Set.of()).contains(id);
  }

  /** Whether any of the kinds has the id. */
  boolean hasAny(String id, Kind... kinds) {
    for (Kind kind : kinds) {
      if (has(kind, id)) {
        return true;
      }
    }
    return false;
  }

  private void declare(Kind kind, JsonNode entry) {
    JsonNode id = entry.path(kind.property);
    if (id.isString() || id.isNumber()) {
      declared.computeIfAbsent(kind, each -> new HashSet<>()).add(id.asString());
    }
  }
}
