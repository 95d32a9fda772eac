package no.romslig.solver.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    for (Item unit : allUnits()) {
      String id = unit.text("id");
      if (id != null) {
        units.putIfAbsent(id, unit);
      }
    }
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

  @Nullable Item unit(@Nullable String id) {
    return id == null ? null : units.get(id);
  }

  /** Whether the list that would declare such ids could not be read at all. */
  boolean isUnknown(Ids.Kind kind) {
    return root.isUnreadable(kind.list());
  }

  /** The occupancies of each person whose id could be read, in the document's order. */
  Map<String, List<Item>> occupanciesByPerson() {
    return occupancies;
  }
}
