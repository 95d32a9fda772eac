package no.romslig.solver.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A snapshot that may have faults, as far as it can be read. */
final class Draft {

  private final Item root;
  private final Ids ids;
  private final @Nullable LocalDate asOf;
  private final Map<String, Item> units = new HashMap<>();
  private final Map<String, List<Item>> occupancies = new LinkedHashMap<>();

  /**
   * @param snapshot the tree with its faulty values marked
   * @param ids what was declared before they were marked
   */
  Draft(JsonNode snapshot, Ids ids) {
    root = new Item(snapshot, JsonPath.ROOT);
    this.ids = ids;
    asOf = root.date("asOf");
    Set<String> ambiguous = new HashSet<>();
    for (Item unit : allUnits()) {
      String id = unit.text("id");
      if (id != null && units.put(id, unit) != null) {
        ambiguous.add(id);
      }
    }
    units.keySet().removeAll(ambiguous);
    for (Item occupancy : list("occupancies")) {
      String person = occupancy.text("personId");
      if (person != null) {
        occupancies.computeIfAbsent(person, key -> new ArrayList<>()).add(occupancy);
      }
    }
  }

  Item root() {
    return root;
  }

  Ids ids() {
    return ids;
  }

  @Nullable LocalDate asOf() {
    return asOf;
  }

  List<Item> list(String name) {
    return root.items(name);
  }

  List<Item> allWards() {
    return list("institutions").stream().flatMap(each -> each.items("wards").stream()).toList();
  }

  List<Item> allUnits() {
    return allWards().stream().flatMap(ward -> ward.items("units").stream()).toList();
  }

  /** The unit of that id; missing unless there is exactly one. */
  @Nullable Item unit(@Nullable String id) {
    return id == null ? null : units.get(id);
  }

  /** Whether a whole list that would declare such ids could not be read. */
  boolean isUnknown(Ids.Kind kind) {
    return root.isUnreadable(kind.list())
        || (kind == Ids.Kind.UNIT
            && (list("institutions").stream().anyMatch(each -> each.isUnreadable("wards"))
                || allWards().stream().anyMatch(ward -> ward.isUnreadable("units"))));
  }

  /** The occupancies of each person whose id could be read, in the document's order. */
  Map<String, List<Item>> occupanciesByPerson() {
    return occupancies;
  }
}
