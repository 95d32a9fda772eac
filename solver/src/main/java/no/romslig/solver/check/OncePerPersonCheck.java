package no.romslig.solver.check;

import java.util.HashMap;
import java.util.Map;

/** A person has one case, one relocation and one couple at the most. */
final class OncePerPersonCheck implements Check {

  @Override
  public void check(Draft draft, Issues issues) {
    one(draft, "cases", FaultCode.SECOND_CASE, issues);
    one(draft, "relocations", FaultCode.SECOND_RELOCATION, issues);
    Map<String, Item> coupled = new HashMap<>();
    for (Item couple : draft.list("couples")) {
      for (Item.Text person : couple.texts("personIds")) {
        Item other = coupled.putIfAbsent(person.value(), couple);
        if (other != null && !other.path().equals(couple.path())) {
          report(person.path(), person.value(), FaultCode.PERSON_IN_TWO_COUPLES, other, issues);
        }
      }
    }
  }

  private static void one(Draft draft, String list, FaultCode code, Issues issues) {
    Map<String, Item> first = new HashMap<>();
    for (Item item : draft.list(list)) {
      String person = item.text("personId");
      Item other = person == null ? null : first.putIfAbsent(person, item);
      if (person != null && other != null) {
        report(item.at("personId"), person, code, other, issues);
      }
    }
  }

  private static void report(
      JsonPath path, String person, FaultCode code, Item other, Issues issues) {
    issues.add(path, code, Masked.reference(person), "another person than that of " + other.path());
  }
}
