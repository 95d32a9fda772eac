package no.romslig.solver.run.counterfactual;

import java.util.NoSuchElementException;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Snapshot;

/** Finds whom a question is about. */
final class Subject {

  private Subject() {}

  /**
   * @throws NoSuchElementException where the snapshot has no such case
   */
  static Case find(Snapshot snapshot, CaseId id) {
    return snapshot.cases().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No case " + id + " in the snapshot"));
  }

  static Person person(Snapshot snapshot, Case aCase) {
    return snapshot.persons().stream()
        .filter(each -> each.id().equals(aCase.personId()))
        .findFirst()
        .orElseThrow();
  }
}
