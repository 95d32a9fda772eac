package no.romslig.solver.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;

/**
 * One respite stay of nights {@code [from, to)}; {@code published} where the family has already
 * been told.
 */
public record RespiteStay(
    GrantId grantId,
    PersonId personId,
    UnitId unitId,
    LocalDate from,
    LocalDate to,
    boolean published) {

  @JsonIgnore
  public Period period() {
    return new Period(from, to);
  }
}
