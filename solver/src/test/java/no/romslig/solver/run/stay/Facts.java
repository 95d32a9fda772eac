package no.romslig.solver.run.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Absence;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.snapshot.Ward;
import org.jspecify.annotations.Nullable;

/** A snapshot and its lasting places, read date by date: slow, plain, and for tests only. */
final class Facts {

  private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

  final Snapshot snapshot;
  final RuleSet rules;
  final Map<UnitId, Unit> units = new LinkedHashMap<>();
  final Map<PersonId, Person> persons = new LinkedHashMap<>();
  final Map<String, RespiteGrant> grants = new LinkedHashMap<>();
  final Map<String, ShortStay> shortStays = new LinkedHashMap<>();
  final Map<PersonId, LocalDate> movesIn = new LinkedHashMap<>();
  final List<Sleep> homes = new ArrayList<>();
  final List<Sleep> committed = new ArrayList<>();

  Facts(
      Snapshot snapshot,
      RuleSet rules,
      List<Placement> placements,
      List<ProposedRelocation> relocations) {
    this.snapshot = snapshot;
    this.rules = rules;
    for (Institution institution : snapshot.institutions()) {
      for (Ward ward : institution.wards()) {
        ward.units().forEach(unit -> units.put(unit.id(), unit));
      }
    }
    snapshot.persons().forEach(person -> persons.put(person.id(), person));
    snapshot.respiteGrants().forEach(grant -> grants.put(grant.id().value(), grant));
    snapshot.shortStays().forEach(stay -> shortStays.put(stay.id().value(), stay));
    for (Placement placement : placements) {
      movesIn.put(placement.personId(), placement.from());
      homes.add(home(placement.personId(), placement.unitId(), placement.from(), placement.to()));
    }
    for (ProposedRelocation relocation : relocations) {
      movesIn.put(relocation.personId(), relocation.on());
      homes.add(home(relocation.personId(), relocation.toUnitId(), relocation.on(), null));
    }
    snapshot.occupancies().forEach(this::addHome);
    snapshot.commitments().forEach(this::addCommitted);
  }

  private void addHome(Occupancy occupancy) {
    LocalDate to = occupancy.to() == null ? FAR : occupancy.to();
    LocalDate leaves = movesIn.getOrDefault(occupancy.personId(), FAR);
    Sleep home =
        home(
            occupancy.personId(),
            occupancy.unitId(),
            occupancy.from(),
            to.isBefore(leaves) ? to : leaves);
    if (home.from().isBefore(home.to())) {
      boolean lends = rules.allowTemporaryReuse() && !occupancy.careForm().isDwelling();
      homes.add(
          new Sleep(
              "",
              false,
              home.person(),
              home.sex(),
              home.shares(),
              home.unit(),
              home.from(),
              home.to(),
              occupancy.careForm(),
              occupancy.absences().stream().map(Absence::period).toList(),
              occupancy.absences().stream()
                  .filter(absence -> lends && absence.mayBeLent())
                  .map(Absence::period)
                  .toList()));
    }
  }

  private Sleep home(PersonId id, UnitId unit, LocalDate from, @Nullable LocalDate to) {
    Person person = person(id);
    return new Sleep(
        "",
        false,
        id,
        person.sex(),
        person.acceptsSharedRoom(),
        unit,
        from,
        to == null ? FAR : to,
        null,
        List.of(),
        List.of());
  }

  private void addCommitted(Commitment commitment) {
    if (commitment.kind() == CommitmentKind.RESPITE
        || commitment.kind() == CommitmentKind.SHORT_STAY) {
      LocalDate to = commitment.to() == null ? FAR : commitment.to();
      Sleep sleep = stay(commitment.refId(), commitment.unitId(), commitment.from(), to);
      Sleep left = beforeMovingIn(sleep);
      if (left != null) {
        committed.add(left);
      }
    }
  }

  @Nullable Sleep beforeMovingIn(Sleep stay) {
    LocalDate moves = stay.person() == null ? null : movesIn.get(stay.person());
    if (moves == null || !stay.to().isAfter(moves)) {
      return stay;
    }
    return stay.from().isBefore(moves) ? stay.until(moves) : null;
  }

  Person person(PersonId id) {
    Person person = persons.get(id);
    if (person == null) {
      throw new IllegalStateException("no person " + id);
    }
    return person;
  }

  Unit unit(UnitId id) {
    Unit unit = units.get(id);
    if (unit == null) {
      throw new IllegalStateException("no unit " + id);
    }
    return unit;
  }

  Sleep stay(String ref, UnitId unit, LocalDate from, LocalDate to) {
    RespiteGrant grant = grants.get(ref);
    ShortStay shortStay = shortStays.get(ref);
    PersonId id =
        grant != null ? grant.personId() : shortStay == null ? null : shortStay.personId();
    Person person = id == null ? null : person(id);
    Sex sex = person != null ? person.sex() : shortStay == null ? Sex.OTHER : shortStay.sex();
    boolean shares = person != null && person.acceptsSharedRoom();
    return new Sleep(
        ref, grant != null, id, sex, shares, unit, from, to, null, List.of(), List.of());
  }

  boolean isCouple(Sleep one, Sleep other) {
    for (Couple couple : snapshot.couples()) {
      if (one.person() != null
          && other.person() != null
          && couple.personIds().contains(one.person())
          && couple.personIds().contains(other.person())) {
        return true;
      }
    }
    return false;
  }

  boolean isWaived(String rule, String ref) {
    return snapshot.waivers().stream()
        .anyMatch(waiver -> waiver.rule().equals(rule) && waiver.refId().equals(ref));
  }

  boolean livesInInstitution(PersonId person) {
    LocalDate lookAhead = snapshot.asOf().plusDays(rules.lookAheadNights());
    return snapshot.occupancies().stream()
        .anyMatch(
            each ->
                each.personId().equals(person)
                    && (each.careForm().isNursingHome()
                        || each.careForm().name().equals("CHILD_HOME"))
                    && (each.to() == null || each.to().isAfter(lookAhead)));
  }

  boolean isBarred(RespiteGrant grant) {
    return livesInInstitution(grant.personId()) && !isWaived("AV-05", grant.id().value());
  }

  /** The cycles that owe a stay unless something counts or the person moves in before. */
  List<Period> cycles(RespiteGrant grant) {
    List<Period> cycles = new ArrayList<>();
    if (isBarred(grant)) {
      return cycles;
    }
    for (int k = 0; k < 1000; k++) {
      Period cycle = grant.cycle(k);
      LocalDate end = cycle.from().plusDays(grant.cycleNights());
      if (!cycle.from().isBefore(snapshot.asOf())
          && !end.isAfter(snapshot.horizonEnd())
          && (grant.to() == null || !end.isAfter(grant.to()))) {
        cycles.add(cycle);
      }
    }
    return cycles;
  }
}
