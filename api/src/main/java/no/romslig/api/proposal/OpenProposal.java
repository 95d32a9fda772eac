package no.romslig.api.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** A proposal laid beside the snapshot that it answers. */
final class OpenProposal {

  private final Snapshot snapshot;
  private final RuleSet ruleSet;
  private final Proposal proposal;
  private final Places places;
  private final Map<PersonId, Person> persons = new HashMap<>();
  private final Map<String, Case> cases = new HashMap<>();
  private final Map<String, Relocation> relocations = new HashMap<>();
  private final Map<PersonId, Placement> placements = new HashMap<>();
  private final Set<String> decided = new HashSet<>();

  OpenProposal(Snapshot snapshot, RuleSet ruleSet, Proposal proposal) {
    this.snapshot = snapshot;
    this.ruleSet = ruleSet;
    this.proposal = proposal;
    places = new Places(snapshot);
    snapshot.persons().forEach(person -> persons.put(person.id(), person));
    snapshot.cases().forEach(each -> cases.put(each.id().value(), each));
    snapshot.relocations().forEach(each -> relocations.put(each.personId().value(), each));
    snapshot.commitments().stream()
        .filter(each -> each.kind() == CommitmentKind.PLACEMENT)
        .forEach(each -> decided.add(each.refId()));
    proposal.placements().forEach(each -> placements.put(each.personId(), each));
  }

  Snapshot snapshot() {
    return snapshot;
  }

  RuleSet ruleSet() {
    return ruleSet;
  }

  Proposal proposal() {
    return proposal;
  }

  Places places() {
    return places;
  }

  /**
   * @throws IllegalArgumentException where the snapshot has no such person
   */
  Person person(PersonId id) {
    var person = persons.get(id);
    if (person == null) {
      throw new IllegalArgumentException("no person " + id);
    }
    return person;
  }

  boolean hasCase(String id) {
    return cases.containsKey(id);
  }

  /**
   * @throws IllegalArgumentException where the snapshot has no such case
   */
  Case caseOf(String id) {
    var found = cases.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no case " + id);
    }
    return found;
  }

  /** What is proposed for a case, if anything. */
  @Nullable Placement placementOf(Case about) {
    return placements.get(about.personId());
  }

  /**
   * @throws IllegalArgumentException where the snapshot has no relocation of that person
   */
  Relocation relocationOf(String personId) {
    var found = relocations.get(personId);
    if (found == null) {
      throw new IllegalArgumentException("no relocation of " + personId);
    }
    return found;
  }

  /** Whether a person has decided on the case's place already. */
  boolean isDecided(String caseId) {
    return decided.contains(caseId);
  }
}
