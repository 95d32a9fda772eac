package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Companion;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Initiative;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may be proposed a lasting place, with what decides where they may live.
 *
 * @param refId what a waiver names: the case, the person of a relocation, the couple of a companion
 * @param careForms the granted forms, best first
 * @param wishesCareHousing the own wish that {@code HDO} and {@code CARE_HOUSING} may demand
 */
public record Candidate(
    Kind kind,
    String refId,
    Person person,
    List<CareForm> careForms,
    Set<UnitId> declined,
    boolean wishesCareHousing,
    @Nullable LocalDate readyFrom,
    List<Assessment> assessments) {

  /** On what ground a person looks for a place; the rules that hold differ. */
  public enum Kind {
    RIGHT_CASE,
    WAITLIST_CASE,
    RELOCATION,
    COMPANION
  }

  public static Candidate of(Case aCase, Person person) {
    return new Candidate(
        aCase.legalStatus() == LegalStatus.RIGHT ? Kind.RIGHT_CASE : Kind.WAITLIST_CASE,
        aCase.id().value(),
        person,
        aCase.careForms(),
        aCase.declined(),
        aCase.wishesCareHousing(),
        aCase.readyFrom(),
        aCase.assessments());
  }

  public static Candidate of(Relocation relocation, Person person) {
    return new Candidate(
        Kind.RELOCATION,
        relocation.personId().value(),
        person,
        relocation.targetCareForms(),
        Set.of(),
        relocation.initiative() == Initiative.RESIDENT || Objects.equals(relocation.agrees(), true),
        null,
        List.of());
  }

  /** The partner who comes along on the footing that the couple asks for. */
  public static Candidate companion(Couple couple, Companion companion, Person person) {
    List<CareForm> forms =
        switch (companion.stay()) {
          case SHORT_TERM -> List.of(CareForm.SHORT_TERM);
          case LONG_TERM -> List.of(CareForm.LONG_TERM_SOMATIC);
          case TENANT -> List.of(CareForm.HDO, CareForm.CARE_HOUSING);
        };
    return new Candidate(
        Kind.COMPANION, couple.id().value(), person, forms, Set.of(), true, null, List.of());
  }

  /** The same candidate, granted this form only: the second place of the partner's couple unit. */
  public Candidate beside(CareForm form) {
    return new Candidate(
        kind, refId, person, List.of(form), declined, wishesCareHousing, readyFrom, assessments);
  }
}
