package no.romslig.solver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.StayOptimality;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.Revision;
import no.romslig.solver.proposal.SolverRun.Phase;
import no.romslig.solver.proposal.SolverRun.Point;
import no.romslig.solver.proposal.UnplacedKind;

/** Says in a few lines what a proposal holds. */
final class ProposalSummary {

  private ProposalSummary() {}

  static List<String> lines(Proposal proposal) {
    long placed = proposal.placements().stream().filter(each -> each.caseId() != null).count();
    long companions = proposal.placements().size() - placed;
    List<String> lines = new ArrayList<>();
    lines.add(line("cases", placed, "placed", unplaced(proposal, UnplacedKind.CASE)));
    if (companions + unplaced(proposal, UnplacedKind.COMPANION) > 0) {
      lines.add(
          line("companions", companions, "placed", unplaced(proposal, UnplacedKind.COMPANION)));
    }
    lines.add(
        line(
            "relocations",
            proposal.relocations().size(),
            "proposed",
            unplaced(proposal, UnplacedKind.RELOCATION)));
    lines.add(
        line(
            "respite stays",
            proposal.respiteStays().size(),
            "planned",
            unplaced(proposal, UnplacedKind.RESPITE_CYCLE)));
    lines.add(
        line(
            "short stays",
            proposal.shortStayPlacements().size(),
            "planned",
            unplaced(proposal, UnplacedKind.SHORT_STAY)));
    Revision revision = proposal.revision();
    if (revision != null) {
      lines.add("%-14s %d since the last proposal".formatted("changes", revision.changes().size()));
    }
    lines.add("%-14s %d to look at".formatted("alerts", proposal.alerts().size()));
    lines.add("%-14s %s".formatted("optimality", optimality(proposal)));
    List<Point> better = better(proposal);
    if (better.size() > 1) {
      lines.add("%-14s %s".formatted("search", search(better)));
    }
    return lines;
  }

  /** Where the stays stood each time when fewer nights were missing. */
  private static List<Point> better(Proposal proposal) {
    List<Point> better = new ArrayList<>();
    for (Phase phase : proposal.solver().phases()) {
      List<Point> curve = phase.curve();
      if (curve != null) {
        for (Point point : curve) {
          if (better.isEmpty() || point.missing() != better.getLast().missing()) {
            better.add(point);
          }
        }
      }
    }
    return better;
  }

  private static String search(List<Point> better) {
    return IntStream.rangeClosed(0, 3)
        .map(part -> part * (better.size() - 1) / 3)
        .distinct()
        .mapToObj(better::get)
        .map(
            point ->
                String.format(
                    Locale.ROOT, "%d by %.1f s", point.missing(), point.elapsedMillis() / 1000.0))
        .collect(Collectors.joining(", ", "stays missed ", ""));
  }

  private static String line(String what, long got, String how, long not) {
    return "%-14s %d %s, %d not".formatted(what, got, how, not);
  }

  private static long unplaced(Proposal proposal, UnplacedKind kind) {
    return proposal.unplaced().stream().filter(each -> each.kind() == kind).count();
  }

  private static String optimality(Proposal proposal) {
    boolean proven =
        proposal.certificate().optimality().placements().status() == PlacementStatus.PROVEN_OPTIMAL;
    StayOptimality stays = proposal.certificate().optimality().stays();
    return "places %s; stays miss %d weighted nights, and no plan misses fewer than %d"
        .formatted(proven ? "proven best" : "best found, not proven", stays.value(), stays.bound());
  }
}
