package no.romslig.solver.audit.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.UnplacedKind;

/** How often the proposal lists each thing, as placed or as unplaced. */
final class Listing {

  private final Map<List<Object>, Integer> placed = new HashMap<>();
  private final Map<List<Object>, Integer> unplaced = new HashMap<>();

  Listing(Proposal proposal) {
    for (var each : proposal.placements()) {
      if (each.caseId() == null) {
        add(placed, UnplacedKind.COMPANION, each.personId().value());
      } else {
        add(placed, UnplacedKind.CASE, each.caseId().value());
      }
    }
    proposal
        .relocations()
        .forEach(each -> add(placed, UnplacedKind.RELOCATION, each.personId().value()));
    proposal
        .shortStayPlacements()
        .forEach(each -> add(placed, UnplacedKind.SHORT_STAY, each.shortStayId().value()));
    for (var each : proposal.unplaced()) {
      if (each.kind() == UnplacedKind.RESPITE_CYCLE) {
        unplaced.merge(
            cycle(each.refId(), each.cycle() == null ? -1 : each.cycle()), 1, Integer::sum);
      } else {
        add(unplaced, each.kind(), each.refId());
      }
    }
  }

  private static void add(Map<List<Object>, Integer> counts, UnplacedKind kind, String ref) {
    counts.merge(List.of(kind, ref), 1, Integer::sum);
  }

  private static List<Object> cycle(String grant, int cycle) {
    return List.of(UnplacedKind.RESPITE_CYCLE, grant, cycle);
  }

  int placed(UnplacedKind kind, String ref) {
    return placed.getOrDefault(List.of(kind, ref), 0);
  }

  int unplaced(UnplacedKind kind, String ref) {
    return unplaced.getOrDefault(List.of(kind, ref), 0);
  }

  int unplacedCycle(String grant, int cycle) {
    return unplaced.getOrDefault(cycle(grant, cycle), 0);
  }
}
