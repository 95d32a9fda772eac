package no.romslig.solver.audit;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Placements with one thing changed. */
public final class Change {

  private Change() {}

  public static Placement form(Placement old, CareForm form) {
    return of(old, old.personId(), old.unitId(), old.from(), old.to(), form, old.executable());
  }

  public static Placement unit(Placement old, String unit) {
    return of(
        old,
        old.personId(),
        new UnitId(unit),
        old.from(),
        old.to(),
        old.careForm(),
        old.executable());
  }

  public static Placement from(Placement old, LocalDate from) {
    return of(old, old.personId(), old.unitId(), from, old.to(), old.careForm(), old.executable());
  }

  public static Placement to(Placement old, @Nullable LocalDate to) {
    return of(old, old.personId(), old.unitId(), old.from(), to, old.careForm(), old.executable());
  }

  public static Placement person(Placement old, String person) {
    return of(
        old,
        new PersonId(person),
        old.unitId(),
        old.from(),
        old.to(),
        old.careForm(),
        old.executable());
  }

  public static Placement executable(Placement old, boolean executable) {
    return of(old, old.personId(), old.unitId(), old.from(), old.to(), old.careForm(), executable);
  }

  public static Placement couple(Placement old, String couple) {
    return new Placement(
        old.caseId(),
        old.personId(),
        old.unitId(),
        old.from(),
        old.to(),
        old.careForm(),
        new CoupleId(couple),
        old.executable(),
        old.dependsOn(),
        old.reasons());
  }

  public static Placement dependsOn(Placement old, String... persons) {
    return new Placement(
        old.caseId(),
        old.personId(),
        old.unitId(),
        old.from(),
        old.to(),
        old.careForm(),
        old.coupleId(),
        old.executable(),
        List.of(persons).stream().map(PersonId::new).toList(),
        old.reasons());
  }

  private static Placement of(
      Placement old,
      PersonId person,
      UnitId unit,
      LocalDate from,
      @Nullable LocalDate to,
      CareForm form,
      boolean executable) {
    return new Placement(
        old.caseId(),
        person,
        unit,
        from,
        to,
        form,
        old.coupleId(),
        executable,
        old.dependsOn(),
        old.reasons());
  }
}
