package no.romslig.api.entry;

import java.time.LocalDate;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.solver.rules.RuleCatalogue;
import org.jspecify.annotations.Nullable;

/** What was assessed of a case, grant or stay, by the rule that demands it. */
public record FactBody(@Nullable String rule, @Nullable Boolean met, @Nullable LocalDate on)
    implements Checked {

  @Override
  public void check(Faults faults, LocalDate today) {
    faults.demand(
        rule != null && RuleCatalogue.shipped().has(rule),
        "rule",
        "a rule of the catalogue, such as GEN-01");
    faults.demandSaid(met, "met", "true or false");
    faults.demandNotAfter(today, on, "on");
  }
}
