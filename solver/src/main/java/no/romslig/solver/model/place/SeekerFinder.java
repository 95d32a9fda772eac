package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Companion;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Initiative;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Finds everyone whom this run may give a lasting place, and what home they have. */
final class SeekerFinder {

  /** A seeker before its slots are known. */
  record Found(
      Candidate candidate,
      Role role,
      @Nullable Rank rank,
      @Nullable Case aCase,
      @Nullable Relocation relocation,
      @Nullable Couple companionOf,
      @Nullable Tenure home) {}

  private final Snapshot snapshot;
  private final RuleSet rules;
  private final Tenures tenures;
  private final LocalDate lookAhead;
  private final Map<PersonId, Person> persons = new HashMap<>();
  private final Set<String> committed = new HashSet<>();
  private final Set<PersonId> found = new HashSet<>();
  private final List<Found> seekers = new ArrayList<>();

  SeekerFinder(Snapshot snapshot, RuleSet rules, Tenures tenures) {
    this.snapshot = snapshot;
    this.rules = rules;
    this.tenures = tenures;
    lookAhead = snapshot.asOf().plusDays(rules.lookAheadNights());
    snapshot.persons().forEach(person -> persons.put(person.id(), person));
    for (Commitment commitment : snapshot.commitments()) {
      if (Tenures.isLasting(commitment.kind())) {
        committed.add(commitment.kind() + " " + commitment.refId());
      }
    }
  }

  List<Found> find() {
    snapshot.cases().forEach(this::addCase);
    snapshot.relocations().forEach(this::addRelocation);
    snapshot.couples().forEach(this::addCompanion);
    return seekers;
  }

  Map<PersonId, Person> persons() {
    return persons;
  }

  private boolean isCommitted(CommitmentKind kind, String refId) {
    return committed.contains(kind + " " + refId);
  }

  private void addCase(Case aCase) {
    if (isCommitted(CommitmentKind.PLACEMENT, aCase.id().value())) {
      found.add(aCase.personId());
      return;
    }
    if (found.add(aCase.personId())) {
      seekers.add(
          new Found(
              Candidate.of(aCase, person(aCase.personId())),
              Role.CASE,
              Rank.of(aCase, rules),
              aCase,
              null,
              null,
              heldPlace(aCase.personId())));
    }
  }

  private void addRelocation(Relocation relocation) {
    PersonId id = relocation.personId();
    Tenure home = home(id);
    if (isCommitted(CommitmentKind.RELOCATION, id.value()) || home == null || !found.add(id)) {
      return;
    }
    Role role =
        relocation.mandatory()
            ? Role.MANDATORY_RELOCATION
            : relocation.initiative() == Initiative.RESIDENT
                ? Role.RESIDENT_RELOCATION
                : Role.OFFICE_RELOCATION;
    seekers.add(
        new Found(
            Candidate.of(relocation, person(id)),
            role,
            Rank.of(relocation, rules),
            null,
            relocation,
            null,
            home));
  }

  private void addCompanion(Couple couple) {
    PersonId first = couple.first();
    PersonId second = couple.second();
    boolean firstAnchored = hasCaseOrHome(first);
    boolean secondAnchored = hasCaseOrHome(second);
    Companion companion = couple.companion();
    if (!couple.guaranteeInvoked()
        || companion == null
        || firstAnchored == secondAnchored
        || (rules.cohabitation().partnerMustHaveNeed() && !companion.careNeed())) {
      return;
    }
    PersonId id = firstAnchored ? second : first;
    if (found.add(id)) {
      seekers.add(
          new Found(
              Candidate.companion(couple, companion, person(id)),
              Role.COMPANION,
              null,
              null,
              null,
              couple,
              heldPlace(id)));
    }
  }

  private boolean hasCaseOrHome(PersonId id) {
    return snapshot.cases().stream().anyMatch(aCase -> aCase.personId().equals(id))
        || home(id) != null;
  }

  private Person person(PersonId id) {
    Person person = persons.get(id);
    if (person == null) {
      throw new IllegalArgumentException("No person " + id + " in the snapshot");
    }
    return person;
  }

  /** The lasting place that the person keeps unless moved; null = none. */
  private @Nullable Tenure home(PersonId id) {
    return tenures.of(id).stream()
        .filter(tenure -> tenure.careForm().isLasting() && tenure.holdsAfter(lookAhead))
        .findFirst()
        .orElse(null);
  }

  /** The home, or a bed for a time without an end inside the look-ahead: a placement empties it. */
  private @Nullable Tenure heldPlace(PersonId id) {
    Tenure home = home(id);
    if (home != null) {
      return home;
    }
    return tenures.of(id).stream()
        .filter(tenure -> tenure.holdsAfter(lookAhead))
        .findFirst()
        .orElse(null);
  }
}
