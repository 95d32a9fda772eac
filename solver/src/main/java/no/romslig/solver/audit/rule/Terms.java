package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.rules.RuleSet;

/** What every rule for a lasting place needs to know besides who and where. */
public record Terms(RuleSet rules, LocalDate asOf, LocalDate horizonEnd, LocalDate lookAheadEnd) {

  public static Terms of(Register register) {
    return new Terms(
        register.rules(), register.asOf(), register.horizonEnd(), register.lookAheadEnd());
  }
}
