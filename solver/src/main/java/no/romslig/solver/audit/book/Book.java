package no.romslig.solver.audit.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Absence;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Snapshot and proposal laid side by side. Entries that name unknown ids, and those that repeat
 * another, are left out of {@link #moves()} and {@link #stays()}, so that one fault is not reported
 * as many.
 */
public final class Book {

  private final Register register;
  private final Proposal proposal;
  private final Entries entries;
  private final Map<PersonId, Move> moveByPerson = new HashMap<>();
  private final Map<UnitId, List<Move>> movesByUnit = new HashMap<>();
  private final Map<GrantId, List<Stay.Respite>> staysByGrant = new HashMap<>();
  private final Map<UnitId, List<Presence>> presencesByUnit = new LinkedHashMap<>();
  private final Map<PersonId, List<Presence>> presencesByPerson = new LinkedHashMap<>();

  public Book(Snapshot snapshot, RuleSet rules, Proposal proposal) {
    this.register = new Register(snapshot, rules);
    this.proposal = proposal;
    this.entries = new EntryReader(register, proposal).read();
    entries.moves().forEach(move -> moveByPerson.putIfAbsent(move.personId(), move));
    snapshot.occupancies().forEach(this::enter);
    entries.moves().forEach(this::enter);
    entries.stays().forEach(this::enter);
  }

  public Register register() {
    return register;
  }

  public Proposal proposal() {
    return proposal;
  }

  /** Placements, relocations and companions' beds, in the proposal's order. */
  public List<Move> moves() {
    return entries.moves();
  }

  /** Respite and short stays, in the proposal's order. */
  public List<Stay> stays() {
    return entries.stays();
  }

  /** The faults of entries that name ids which are unknown or do not belong together. */
  public List<Violation> unknown() {
    return entries.unknown();
  }

  /** The grant's stays that the proposal lists. */
  public List<Stay.Respite> staysOf(GrantId grant) {
    return staysByGrant.getOrDefault(grant, List.of());
  }

  /** Everyone who is proposed the unit. */
  public List<Move> movesTo(UnitId unit) {
    return movesByUnit.getOrDefault(unit, List.of());
  }

  public @Nullable Move moveOf(PersonId person) {
    return moveByPerson.get(person);
  }

  /** When the person moves by this proposal, whatever else is wrong with the entry. */
  public @Nullable LocalDate departureOf(PersonId person) {
    return entries.departures().get(person);
  }

  /** Where the person has a lasting place after the proposal. */
  public @Nullable Place finalPlaceOf(PersonId person) {
    var move = moveByPerson.get(person);
    return move != null ? move.place() : homeOf(person);
  }

  /** Where the person is a resident before the proposal. */
  public @Nullable Place homeOf(PersonId person) {
    for (var home : register.homesOf(person)) {
      return register.place(home);
    }
    return null;
  }

  /** Everyone in the unit, from occupancies and from the proposal. */
  public List<Presence> presencesIn(UnitId unit) {
    return presencesByUnit.getOrDefault(unit, List.of());
  }

  /** Units with anyone in them, in the order of the documents. */
  public Map<UnitId, List<Presence>> presencesByUnit() {
    return presencesByUnit;
  }

  /** Everywhere that each named person is, in the order of the documents. */
  public Map<PersonId, List<Presence>> presencesByPerson() {
    return presencesByPerson;
  }

  private void enter(Occupancy occupancy) {
    var person = register.person(occupancy.personId());
    var place = register.place(occupancy.unitId());
    if (person == null || place == null) {
      return;
    }
    var period = untilDeparture(occupancy.period(), departureOf(person.id()));
    if (period == null) {
      return;
    }
    var absences =
        occupancy.absences().stream()
            .filter(absence -> absence.period().overlaps(period))
            .map(absence -> within(absence, period))
            .toList();
    boolean lendable = register.rules().allowTemporaryReuse() && !occupancy.careForm().isDwelling();
    List<Absence> lent =
        lendable ? absences.stream().filter(Absence::mayBeLent).toList() : List.of();
    add(
        new Presence(
            "person " + person.id(),
            person.id(),
            Presence.Source.OCCUPANCY,
            null,
            true,
            true,
            person.sex(),
            person.acceptsSharedRoom(),
            place,
            period,
            lent,
            absences));
  }

  private static Absence within(Absence absence, Period period) {
    LocalDate from = absence.from().isBefore(period.from()) ? period.from() : absence.from();
    LocalDate end = period.to();
    LocalDate to = end != null && end.isBefore(absence.to()) ? end : absence.to();
    return new Absence(from, to, absence.mayBeLent());
  }

  private static @Nullable Period untilDeparture(Period period, @Nullable LocalDate departure) {
    if (departure == null) {
      return period;
    }
    LocalDate to = period.to();
    if (!period.from().isBefore(departure)) {
      return null;
    }
    return new Period(period.from(), to == null || to.isAfter(departure) ? departure : to);
  }

  private void enter(Move move) {
    movesByUnit.computeIfAbsent(move.place().id(), key -> new ArrayList<>()).add(move);
    Person person = move.applicant().person();
    add(
        new Presence(
            "person " + person.id(),
            person.id(),
            Presence.Source.MOVE,
            move.ref(),
            move.committed(),
            move.committed(),
            person.sex(),
            register.acceptsSharing(person),
            move.place(),
            move.period(),
            List.of(),
            List.of()));
  }

  private void enter(Stay stay) {
    if (stay instanceof Stay.Respite respite) {
      staysByGrant.computeIfAbsent(respite.grant().id(), key -> new ArrayList<>()).add(respite);
    }
    boolean published = stay instanceof Stay.Respite respite && respite.published();
    Presence whole =
        new Presence(
            stay.personId() == null ? "stay " + stay.ref() : "person " + stay.personId(),
            stay.personId(),
            Presence.Source.STAY,
            stay.ref(),
            stay.committed(),
            stay.committed() || published,
            stay.sex(),
            stay.acceptsSharing(),
            stay.place(),
            stay.toCome(register.asOf()).period(),
            List.of(),
            List.of());
    (published ? untold(whole) : List.of(whole)).forEach(this::add);
  }

  /** What of a published stay no occupancy of that unit by that person tells of already. */
  private List<Presence> untold(Presence stay) {
    List<Presence> left = List.of(stay);
    for (var told : presencesIn(stay.place().id())) {
      if (told.source() == Presence.Source.OCCUPANCY && told.occupant().equals(stay.occupant())) {
        left = left.stream().flatMap(part -> part.outside(told.period()).stream()).toList();
      }
    }
    return left;
  }

  private void add(Presence presence) {
    presencesByUnit.computeIfAbsent(presence.place().id(), key -> new ArrayList<>()).add(presence);
    if (presence.person() != null) {
      presencesByPerson.computeIfAbsent(presence.person(), key -> new ArrayList<>()).add(presence);
    }
  }
}
