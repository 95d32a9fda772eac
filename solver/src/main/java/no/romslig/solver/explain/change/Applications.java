package no.romslig.solver.explain.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.proposal.Assigned;
import no.romslig.solver.proposal.Change.Kind;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Initiative;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** What the snapshot asks for, and for whom. */
final class Applications {

  private final Map<String, Case> cases = new HashMap<>();
  private final Map<PersonId, String> caseOf = new HashMap<>();
  private final Map<String, Relocation> relocations = new HashMap<>();
  private final Map<String, PersonId> guests = new HashMap<>();
  private final Set<String> stays = new HashSet<>();
  private final Set<String> companions = new HashSet<>();
  private final Map<PersonId, Person> persons = new HashMap<>();

  Applications(Snapshot snapshot) {
    for (Case each : snapshot.cases()) {
      cases.put(each.id().value(), each);
      caseOf.put(each.personId(), each.id().value());
    }
    for (Relocation each : snapshot.relocations()) {
      relocations.put(each.personId().value(), each);
    }
    for (RespiteGrant each : snapshot.respiteGrants()) {
      guests.put(each.id().value(), each.personId());
    }
    for (ShortStay each : snapshot.shortStays()) {
      stays.add(each.id().value());
      if (each.personId() != null) {
        guests.put(each.id().value(), each.personId());
      }
    }
    for (Couple each : snapshot.couples()) {
      each.personIds().forEach(person -> companions.add(person.value()));
    }
    snapshot.persons().forEach(person -> persons.put(person.id(), person));
  }

  /** Whether it is still asked for. */
  boolean has(Item item) {
    return switch (item.kind()) {
      case CASE -> cases.containsKey(item.refId());
      case RELOCATION ->
          relocations.containsKey(item.refId()) && !caseOf.containsKey(new PersonId(item.refId()));
      case COMPANION ->
          companions.contains(item.refId()) && !caseOf.containsKey(new PersonId(item.refId()));
      case SHORT_STAY -> stays.contains(item.refId());
      case RESPITE_CYCLE -> guests.containsKey(item.refId());
    };
  }

  boolean hasCase(PersonId person) {
    return caseOf.containsKey(person);
  }

  @Nullable Case findCase(String id) {
    return cases.get(id);
  }

  /** Whether it is a move that nobody needs but those who get the place. */
  boolean isOfficesMove(Item item) {
    Relocation move = item.kind() == Kind.RELOCATION ? relocations.get(item.refId()) : null;
    return move != null && !move.mandatory() && move.initiative() == Initiative.OFFICE;
  }

  @Nullable Relocation findRelocation(String person) {
    return relocations.get(person);
  }

  @Nullable Person findPerson(PersonId id) {
    return persons.get(id);
  }

  /** When the one whose stay it is gets a lasting place by the next proposal. */
  @Nullable LocalDate movesIn(Item stay, Assignments after) {
    PersonId guest = guests.get(stay.refId());
    if (guest == null) {
      return null;
    }
    String own = caseOf.get(guest);
    Item moves =
        own != null
            ? new Item(Kind.CASE, own)
            : relocations.containsKey(guest.value())
                ? new Item(Kind.RELOCATION, guest.value())
                : new Item(Kind.COMPANION, guest.value());
    return after.of(moves).stream().map(Assigned::from).findFirst().orElse(null);
  }
}
