package no.romslig.solver.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids are unique within their list; those of units in the whole document. */
final class DuplicateIdCheck implements Check {

  private static final List<String> LISTS =
      List.of("institutions", "persons", "cases", "couples", "respiteGrants", "shortStays");

  @Override
  public void check(Draft draft, Issues issues) {
    LISTS.forEach(name -> check(draft.list(name), issues));
    draft.list("institutions").forEach(each -> check(each.items("wards"), issues));
    check(draft.allUnits(), issues);
  }

  private static void check(List<Item> items, Issues issues) {
    Map<String, Item> first = new HashMap<>();
    for (Item item : items) {
      String id = item.text("id");
      Item other = id == null ? null : first.putIfAbsent(id, item);
      if (id != null && other != null) {
        issues.add(
            item.at("id"),
            FaultCode.DUPLICATE_ID,
            Masked.reference(id),
            "another id than that of " + other.path());
      }
    }
  }
}
