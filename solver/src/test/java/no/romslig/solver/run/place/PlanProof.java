package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.snapshot.PersonId;

/** Holds a plan against the exhaustive answer. */
final class PlanProof {

  private PlanProof() {}

  /** What differs, in words; empty = the plan is the best there is. */
  static String difference(ExhaustiveRanking best, PlacePlan plan) {
    Map<PersonId, Integer> days = new HashMap<>();
    plan.placements().forEach(each -> days.put(each.personId(), best.scene().day(each.from())));
    plan.relocations().forEach(each -> days.put(each.personId(), best.scene().day(each.on())));
    Map<String, Integer> expected = new LinkedHashMap<>();
    Map<String, Integer> found = new LinkedHashMap<>();
    best.placed().forEach(actor -> expected.put(name(actor), best.day(actor)));
    for (Actor actor : best.placed()) {
      Integer day = days.get(actor.person().id());
      if (day != null) {
        found.put(name(actor), day);
      }
    }
    for (Actor actor : best.scene().actors) {
      Integer day = days.get(actor.person().id());
      if (day != null && actor.kind() != Actor.Kind.OFFICE) {
        found.putIfAbsent(name(actor), day);
      }
    }
    List<String> differences = new ArrayList<>();
    if (!found.equals(expected)) {
      differences.add("expected " + expected + " but found " + found);
    }
    differences.addAll(PlanFaults.of(best.scene(), best.reach(), plan));
    differences.addAll(FullSetProof.faults(best, plan));
    if (!plan.proven()) {
      differences.add("not proven");
    }
    return String.join("; ", differences);
  }

  private static String name(Actor actor) {
    return actor.kind() + " " + actor.person().id();
  }
}
