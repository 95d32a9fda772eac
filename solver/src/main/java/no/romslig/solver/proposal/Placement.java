package no.romslig.solver.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A <i>tildeling</i>: a lasting place for a case, or a companion's bed.
 *
 * @param caseId missing for a companion
 * @param to only for a companion
 * @param careForm the form in which the unit is used
 * @param executable false while a relocation that it depends on may not be carried out
 * @param dependsOn residents who must move first
 */
public record Placement(
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable CaseId caseId,
    PersonId personId,
    UnitId unitId,
    LocalDate from,
    @Nullable LocalDate to,
    CareForm careForm,
    @Nullable CoupleId coupleId,
    boolean executable,
    List<PersonId> dependsOn,
    List<Reason> reasons) {

  public Placement {
    dependsOn = List.copyOf(dependsOn);
    reasons = List.copyOf(reasons);
  }

  @JsonIgnore
  public Period period() {
    return new Period(from, to);
  }
}
