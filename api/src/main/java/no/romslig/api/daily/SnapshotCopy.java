package no.romslig.api.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.Ward;

/** A snapshot to be changed on paper. */
public final class SnapshotCopy {

  private final Snapshot original;
  private List<Institution> institutions;
  private final List<Person> persons;
  private final List<Occupancy> occupancies;
  private final List<Case> cases;
  private final List<Couple> couples;
  private final List<Relocation> relocations;
  private final List<RespiteGrant> grants;
  private final List<ShortStay> shortStays;
  private final List<Commitment> commitments;

  public SnapshotCopy(Snapshot original) {
    this.original = original;
    institutions = original.institutions();
    persons = new ArrayList<>(original.persons());
    occupancies = new ArrayList<>(original.occupancies());
    cases = new ArrayList<>(original.cases());
    couples = new ArrayList<>(original.couples());
    relocations = new ArrayList<>(original.relocations());
    grants = new ArrayList<>(original.respiteGrants());
    shortStays = new ArrayList<>(original.shortStays());
    commitments = new ArrayList<>(original.commitments());
  }

  /** Decides something. */
  public SnapshotCopy commit(Commitment decided) {
    commitments.add(decided);
    return this;
  }

  void changeUnits(UnaryOperator<Unit> change) {
    institutions =
        institutions.stream()
            .map(
                house ->
                    new Institution(
                        house.id(),
                        house.name(),
                        house.position(),
                        house.external(),
                        house.wards().stream().map(ward -> changed(ward, change)).toList()))
            .toList();
  }

  private static Ward changed(Ward ward, UnaryOperator<Unit> change) {
    return new Ward(ward.id(), ward.name(), ward.units().stream().map(change).toList());
  }

  void changeCases(UnaryOperator<Case> change) {
    cases.replaceAll(change);
  }

  void changeOccupancies(UnaryOperator<Occupancy> change) {
    occupancies.replaceAll(change);
  }

  /** Takes out the person, and everything that is about the person. */
  void forget(PersonId person) {
    var gone = new ArrayList<String>();
    cases.stream()
        .filter(it -> it.personId().equals(person))
        .forEach(it -> gone.add(it.id().value()));
    grants.stream()
        .filter(it -> it.personId().equals(person))
        .forEach(it -> gone.add(it.id().value()));
    shortStays.stream()
        .filter(it -> person.equals(it.personId()))
        .forEach(it -> gone.add(it.id().value()));
    gone.add(person.value());
    persons.removeIf(it -> it.id().equals(person));
    occupancies.removeIf(it -> it.personId().equals(person));
    cases.removeIf(it -> it.personId().equals(person));
    couples.removeIf(it -> it.personIds().contains(person));
    relocations.removeIf(it -> it.personId().equals(person));
    grants.removeIf(it -> it.personId().equals(person));
    shortStays.removeIf(it -> person.equals(it.personId()));
    commitments.removeIf(it -> gone.contains(it.refId()));
  }

  /** What it says now. Exceptions for what is gone are left out. */
  public Snapshot snapshot() {
    return new Snapshot(
        original.schemaVersion(),
        original.municipality(),
        original.asOf(),
        original.horizonDays(),
        original.ruleSet(),
        institutions,
        persons,
        occupancies,
        cases,
        couples,
        relocations,
        grants,
        shortStays,
        commitments,
        original.waivers().stream().filter(it -> isKnown(it.refId())).toList());
  }

  private boolean isKnown(String id) {
    return persons.stream().anyMatch(it -> it.id().value().equals(id))
        || cases.stream().anyMatch(it -> it.id().value().equals(id))
        || couples.stream().anyMatch(it -> it.id().value().equals(id))
        || grants.stream().anyMatch(it -> it.id().value().equals(id))
        || shortStays.stream().anyMatch(it -> it.id().value().equals(id));
  }
}
