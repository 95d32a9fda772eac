package no.romslig.solver.explain.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.romslig.solver.model.place.AsWaived;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.Places;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Released;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** A proposal beside the snapshot that it answers, with the look-ups that explaining needs. */
public final class Situation {

  private final Snapshot given;
  private final Snapshot snapshot;
  private final RuleSet rules;
  private final Proposal proposal;
  private final Places places;
  private final Map<PersonId, Person> persons;
  private final Map<CaseId, Case> cases;
  private final Map<PersonId, Case> casesByPerson;
  private final Map<PersonId, List<Occupancy>> occupancies;
  private final Map<PersonId, Relocation> relocations;
  private final Map<String, RespiteGrant> grants;
  private final Map<String, ShortStay> shortStays;
  private final Map<PersonId, Placement> placements;
  private final Map<PersonId, ProposedRelocation> moves;
  private final Map<String, Commitment> decidedPlacements;
  private final Map<String, Commitment> decidedMoves;

  public Situation(Snapshot given, RuleSet rules, Proposal proposal) {
    this.given = given;
    snapshot = AsWaived.of(given);
    this.rules = rules;
    this.proposal = proposal;
    places = Places.of(snapshot);
    persons = index(snapshot.persons(), Person::id);
    cases = index(snapshot.cases(), Case::id);
    casesByPerson = index(snapshot.cases(), Case::personId);
    occupancies =
        snapshot.occupancies().stream()
            .collect(groupingBy(Occupancy::personId, LinkedHashMap::new, toList()));
    relocations = index(snapshot.relocations(), Relocation::personId);
    grants = index(snapshot.respiteGrants(), grant -> grant.id().value());
    shortStays = index(snapshot.shortStays(), stay -> stay.id().value());
    placements = index(proposal.placements(), Placement::personId);
    moves = index(proposal.relocations(), ProposedRelocation::personId);
    decidedPlacements = decided(CommitmentKind.PLACEMENT);
    decidedMoves = decided(CommitmentKind.RELOCATION);
  }

  private Map<String, Commitment> decided(CommitmentKind kind) {
    return index(
        snapshot.commitments().stream().filter(each -> each.kind() == kind).toList(),
        Commitment::refId);
  }

  private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
    Map<K, V> byKey = new LinkedHashMap<>();
    values.forEach(value -> byKey.putIfAbsent(key.apply(value), value));
    return byKey;
  }

  /** As named persons' exceptions make it read. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** As it was handed in. */
  Snapshot given() {
    return given;
  }

  public RuleSet rules() {
    return rules;
  }

  public Proposal proposal() {
    return proposal;
  }

  public Places places() {
    return places;
  }

  public Place place(UnitId unit) {
    return places.get(unit);
  }

  /**
   * The person of an id that a checked snapshot names.
   *
   * @throws IllegalArgumentException where the snapshot has no such person
   */
  public Person person(PersonId id) {
    Person person = persons.get(id);
    if (person == null) {
      throw new IllegalArgumentException("No person " + id + " in the snapshot");
    }
    return person;
  }

  public @Nullable Case findCase(CaseId id) {
    return cases.get(id);
  }

  public @Nullable Case caseOf(PersonId person) {
    return casesByPerson.get(person);
  }

  public List<Occupancy> occupanciesOf(PersonId person) {
    return occupancies.getOrDefault(person, List.of());
  }

  public @Nullable Relocation relocationOf(PersonId person) {
    return relocations.get(person);
  }

  public @Nullable RespiteGrant findGrant(String id) {
    return grants.get(id);
  }

  public @Nullable ShortStay findShortStay(String id) {
    return shortStays.get(id);
  }

  /** The place or companion's bed that is proposed or already decided for the person. */
  public @Nullable Placement placementOf(PersonId person) {
    return placements.get(person);
  }

  public @Nullable ProposedRelocation moveOf(PersonId person) {
    return moves.get(person);
  }

  public @Nullable Commitment decidedPlacement(CaseId id) {
    return decidedPlacements.get(id.value());
  }

  public @Nullable Commitment decidedMove(PersonId id) {
    return decidedMoves.get(id.value());
  }

  /** Whether the person's lasting place, or move, was decided before the run. */
  public boolean isDecided(PersonId person) {
    Case aCase = casesByPerson.get(person);
    return aCase == null ? decidedMove(person) != null : decidedPlacement(aCase.id()) != null;
  }

  /** Whether the case has a place, proposed or decided. */
  public boolean isPlaced(Case aCase) {
    return placements.containsKey(aCase.personId())
        || decidedPlacements.containsKey(aCase.id().value());
  }

  /** From when the person has a lasting place by the proposal, or by an earlier decision. */
  public @Nullable LocalDate movesIn(PersonId person) {
    Placement placement = placements.get(person);
    if (placement != null) {
      return placement.from();
    }
    ProposedRelocation move = moves.get(person);
    if (move != null) {
      return move.on();
    }
    Case aCase = casesByPerson.get(person);
    Commitment decided = aCase == null ? decidedMove(person) : decidedPlacement(aCase.id());
    return decided == null ? null : decided.from();
  }

  /** What a short stay that was decided loses because its person moves in; null = nothing. */
  public @Nullable Released releasedOf(ShortStay stay) {
    return proposal.released().stream()
        .filter(each -> each.kind() == CommitmentKind.SHORT_STAY)
        .filter(each -> each.refId().equals(stay.id().value()))
        .findFirst()
        .orElse(null);
  }

  /** The last date, included, on which a lasting place may begin. */
  public LocalDate lastStart() {
    return snapshot.asOf().plusDays(rules.lookAheadNights());
  }

  /** The occupancy that makes the person a resident, if any (see {@code docs/problem.md}). */
  public @Nullable Occupancy homeOf(PersonId person) {
    return occupanciesOf(person).stream()
        .filter(each -> each.careForm().isLasting())
        .filter(each -> each.to() == null || each.to().isAfter(lastStart()))
        .findFirst()
        .orElse(null);
  }

  /** Where the person has a lasting place when all is done: proposed, decided, or the home. */
  public @Nullable UnitId lastingUnitOf(PersonId person) {
    Placement placement = placements.get(person);
    if (placement != null) {
      return placement.unitId();
    }
    ProposedRelocation move = moves.get(person);
    if (move != null) {
      return move.toUnitId();
    }
    Case aCase = casesByPerson.get(person);
    Commitment decided = aCase == null ? decidedMove(person) : decidedPlacement(aCase.id());
    if (decided != null) {
      return decided.unitId();
    }
    Occupancy home = homeOf(person);
    return home == null ? null : home.unitId();
  }

  /** Whether the two wish to live together, invoked or not. */
  public boolean areCouple(PersonId one, PersonId other) {
    return snapshot.couples().stream()
        .map(Couple::personIds)
        .anyMatch(both -> both.contains(one) && both.contains(other));
  }

  public @Nullable Couple coupleOf(PersonId person) {
    return snapshot.couples().stream()
        .filter(couple -> couple.personIds().contains(person))
        .findFirst()
        .orElse(null);
  }
}
