package no.romslig.api.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;

/**
 * Makes imagined changes on a copy of a snapshot, or says which name something that is not there.
 */
final class Imagination {

  private static final String REASON = "what if";

  private Imagination() {}

  /**
   * A change that cannot be made.
   *
   * @param path where it stands in what was asked for
   */
  record Unknown(String code, String path, String expected) {}

  /** Everything that is named and not there. */
  static List<Unknown> unknown(Snapshot snapshot, List<WhatIf> changes) {
    var unknown = new ArrayList<Unknown>();
    for (int i = 0; i < changes.size(); i++) {
      var path = "$.changes[" + i + "].";
      for (var each : named(changes.get(i))) {
        if (!each.isIn(snapshot)) {
          unknown.add(
              new Unknown("UNKNOWN", path + each.property, "a " + each.what + " of the registers"));
        }
      }
    }
    return unknown;
  }

  private record Name(String property, String what, String id) {

    boolean isIn(Snapshot snapshot) {
      return switch (what) {
        case "unit" -> units(snapshot).anyMatch(it -> it.id().value().equals(id));
        case "case" -> snapshot.cases().stream().anyMatch(it -> it.id().value().equals(id));
        default -> snapshot.persons().stream().anyMatch(it -> it.id().value().equals(id));
      };
    }
  }

  private static List<Name> named(WhatIf change) {
    return switch (change) {
      case WhatIf.UnitClosed it -> List.of(new Name("unit", "unit", it.unit()));
      case WhatIf.NeedChanged it -> List.of(new Name("caseId", "case", it.caseId()));
      case WhatIf.PersonDied it -> List.of(new Name("person", "person", it.person()));
      case WhatIf.PlaceLeft it -> List.of(new Name("person", "person", it.person()));
      case WhatIf.UnitChosen it ->
          List.of(new Name("caseId", "case", it.caseId()), new Name("unit", "unit", it.unit()));
    };
  }

  private static Stream<Unit> units(Snapshot snapshot) {
    return snapshot.institutions().stream()
        .flatMap(house -> house.wards().stream())
        .flatMap(ward -> ward.units().stream());
  }

  /** The snapshot with all the changes, in their order. */
  static Snapshot imagine(Snapshot snapshot, List<WhatIf> changes) {
    var copy = new SnapshotCopy(snapshot);
    changes.forEach(each -> make(each, copy));
    return copy.snapshot();
  }

  private static void make(WhatIf change, SnapshotCopy copy) {
    switch (change) {
      case WhatIf.UnitClosed it ->
          copy.changeUnits(unit -> unit.id().value().equals(it.unit()) ? closed(unit, it) : unit);
      case WhatIf.NeedChanged it ->
          copy.changeCases(
              file -> file.id().value().equals(it.caseId()) ? needing(file, it) : file);
      case WhatIf.PersonDied it -> copy.forget(new PersonId(it.person()));
      case WhatIf.PlaceLeft it ->
          copy.changeOccupancies(
              stay -> stay.personId().value().equals(it.person()) ? leaving(stay, it) : stay);
      case WhatIf.UnitChosen it ->
          copy.commit(
              new Commitment(
                  CommitmentKind.PLACEMENT,
                  new CaseId(it.caseId()).value(),
                  new UnitId(it.unit()),
                  it.from(),
                  null));
    }
  }

  private static Occupancy leaving(Occupancy stay, WhatIf.PlaceLeft change) {
    var to = stay.to();
    if (!stay.from().isBefore(change.on()) || (to != null && !to.isAfter(change.on()))) {
      return stay;
    }
    var away = stay.absences().stream().filter(it -> !it.to().isAfter(change.on())).toList();
    return new Occupancy(
        stay.personId(), stay.unitId(), stay.from(), change.on(), stay.careForm(), away);
  }

  private static Unit closed(Unit unit, WhatIf.UnitClosed change) {
    var closures = new ArrayList<>(unit.closures());
    closures.add(new Closure(change.from(), change.to(), REASON));
    return new Unit(
        unit.id(),
        unit.name(),
        unit.careForm(),
        unit.alsoUsableFor(),
        unit.capacity(),
        unit.coupleUnit(),
        unit.features(),
        unit.reservedFor(),
        unit.nursingHomeEquivalent(),
        unit.availableFrom(),
        unit.availableTo(),
        closures);
  }

  private static Case needing(Case file, WhatIf.NeedChanged change) {
    return new Case(
        file.id(),
        file.personId(),
        file.applicationDate(),
        file.waitingSince(),
        file.legalStatus(),
        file.careForms(),
        change.needClass(),
        change.needScore(),
        file.readyFrom(),
        file.whereabouts(),
        file.interimService(),
        file.wishesCareHousing(),
        file.preferences(),
        file.declined(),
        file.assessments(),
        null);
  }
}
