package no.romslig.solver.counterfactual;

import java.util.List;
import no.romslig.solver.snapshot.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What other facts of a case would have changed.
 *
 * @param was the place of the case as things are; null = none
 * @param instead the place had the facts been different; null = none
 * @param gaining other cases that would have had a place then and have none now
 * @param losing other cases that would have had none then
 */
public record Difference(
    @Nullable PlaceOf was, @Nullable PlaceOf instead, List<CaseId> gaining, List<CaseId> losing) {

  public Difference {
    gaining = List.copyOf(gaining);
    losing = List.copyOf(losing);
  }
}
