package no.romslig.api.letter.catalogue;

import java.util.List;
import no.romslig.solver.rules.RuleSet.ComplaintTrack;

/**
 * Who decides a complaint, within how many weeks it must be made, and by which law (rules KA-01 to
 * KA-03).
 */
public record ComplaintRoute(ComplaintTrack track, int deadlineWeeks, List<Provision> of) {

  public ComplaintRoute {
    of = List.copyOf(of);
  }
}
