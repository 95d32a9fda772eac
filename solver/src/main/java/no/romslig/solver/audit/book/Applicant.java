package no.romslig.solver.audit.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Initiative;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Someone for whom a lasting place, or a companion's bed, may be proposed.
 *
 * @param ref the id that violations name: the case's, otherwise the person's
 * @param waiverRef the id that a waiver must name: the case's, the person's, a companion's couple's
 * @param forms the care forms granted; empty for a companion
 * @param ownWish whether the applicant wishes care housing
 * @param homes the units in which the person is a resident
 * @param stay on what footing a companion comes along; missing for everyone else
 * @param partnerUnit a couple unit that the companion's partner has after the proposal
 */
public record Applicant(
    Kind kind,
    String ref,
    String waiverRef,
    Person person,
    List<CareForm> forms,
    Set<UnitId> declined,
    boolean right,
    boolean ownWish,
    @Nullable LocalDate readyFrom,
    List<Assessment> assessments,
    Set<UnitId> homes,
    @Nullable CompanionStay stay,
    @Nullable UnitId partnerUnit) {

  /** As what the person comes. */
  public enum Kind {
    CASE,
    RELOCATION,
    COMPANION
  }

  /** The applicant of a case. */
  public static Applicant of(Case each, Person person, Set<UnitId> homes) {
    return new Applicant(
        Kind.CASE,
        each.id().value(),
        each.id().value(),
        person,
        each.careForms(),
        each.declined(),
        each.legalStatus() == LegalStatus.RIGHT,
        each.wishesCareHousing(),
        each.readyFrom(),
        each.assessments(),
        homes,
        null,
        null);
  }

  /** A resident with a relocation. */
  public static Applicant of(Relocation each, Person person, Set<UnitId> homes) {
    return new Applicant(
        Kind.RELOCATION,
        person.id().value(),
        person.id().value(),
        person,
        each.targetCareForms(),
        Set.of(),
        false,
        each.initiative() == Initiative.RESIDENT || Boolean.TRUE.equals(each.agrees()),
        null,
        List.of(),
        homes,
        null,
        null);
  }

  /** A partner who comes along; {@code stay} is missing where none is asked for. */
  public static Applicant companion(
      Person person, Couple couple, @Nullable CompanionStay stay, @Nullable UnitId partnerUnit) {
    return new Applicant(
        Kind.COMPANION,
        person.id().value(),
        couple.id().value(),
        person,
        List.of(),
        Set.of(),
        false,
        true,
        null,
        List.of(),
        Set.of(),
        stay,
        partnerUnit);
  }

  /** The same without what concerns single units: declined ones, the own home, the partner's. */
  public Applicant anywhere() {
    return new Applicant(
        kind,
        ref,
        waiverRef,
        person,
        forms,
        Set.of(),
        right,
        ownWish,
        readyFrom,
        assessments,
        Set.of(),
        stay,
        null);
  }
}
