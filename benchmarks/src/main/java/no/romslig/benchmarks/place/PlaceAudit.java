package no.romslig.benchmarks.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.SolverRun;
import no.romslig.solver.run.Draft;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.stay.StayPlan;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleId;
import org.jspecify.annotations.Nullable;

/**
 * What Romslig's own audit says of an answer: whether it keeps every hard rule of the lasting
 * places, and how many are passed over for someone of lower need without a reason.
 *
 * <p>Everyone moves on the last day of the look-ahead. What the audit asks of a whole proposal and
 * the question does not, it is not asked: witnesses, stays, what may be carried out, and lists of
 * what is left out.
 */
public final class PlaceAudit {

  /** Rules about what the question does not ask for. */
  private static final Set<String> NOT_ASKED =
      Set.of("WITNESS", "LT-11", "COMPLETE", "SCORE", "RELEASED", "EXECUTABLE", "COMMITMENT");

  /**
   * What was found.
   *
   * @param violations hard rules broken, each with those concerned
   * @param envy pairs of which the one could take the other's place and needs it more, unexplained
   */
  public record Finding(List<String> violations, int envy) {}

  private final PlaceProblem problem;

  private PlaceAudit(PlaceProblem problem) {
    this.problem = problem;
  }

  /** Audits an answer. */
  public static Finding of(PlaceAnswer answer) {
    return new PlaceAudit(answer.question().problem()).audit(answer);
  }

  private Finding audit(PlaceAnswer answer) {
    Proposal proposal = proposal(answer);
    Certificate certificate =
        new Auditor().audit(problem.snapshot(), problem.rules(), proposal.snapshotHash(), proposal);
    List<String> violations =
        certificate.violations().stream()
            .filter(violation -> !NOT_ASKED.contains(violation.rule()))
            .map(violation -> violation.rule() + " " + violation.refIds())
            .toList();
    long envy = certificate.justifiedEnvy().stream().filter(each -> each.label() == null).count();
    return new Finding(violations, (int) envy);
  }

  private Proposal proposal(PlaceAnswer answer) {
    List<Placement> placements = new ArrayList<>();
    List<ProposedRelocation> moves = new ArrayList<>();
    Commitments.add(problem, placements, moves);
    for (Seeker seeker : problem.seekers()) {
      if (answer.isPlaced(seeker)) {
        OpenUnit unit = problem.unitOf(answer.slots()[seeker.index()]);
        if (seeker.relocation() == null) {
          placements.add(placement(seeker, unit, answer));
        } else {
          moves.add(move(seeker, unit));
        }
      }
    }
    PlacePlan places = new PlacePlan(placements, moves, List.of(), 0, 0, 0, false, 0);
    StayPlan noStays =
        new StayPlan(
            List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, 0, 0, 0, 0, List.of());
    SolverRun run = new SolverRun("reference", "", 0, 0, 0, List.of());
    return Draft.of(problem.snapshot(), problem.rules(), "", run, places, noStays);
  }

  private Placement placement(Seeker seeker, OpenUnit unit, PlaceAnswer answer) {
    boolean companion = seeker.role() == Role.COMPANION;
    CareForm asked = seeker.candidate().careForms().getFirst();
    int arc = seeker.arcs().find(answer.slots()[seeker.index()]);
    boolean asAsked =
        companion && !seeker.arcs().withPartner(arc) && unit.place().unit().serves(asked);
    return new Placement(
        seeker.aCase() == null ? null : seeker.aCase().id(),
        seeker.person().id(),
        unit.place().unit().id(),
        problem.date(problem.lastDay()),
        companion ? problem.snapshot().horizonEnd() : null,
        asAsked ? asked : unit.place().unit().careForm(),
        couple(seeker),
        true,
        List.of(),
        List.of());
  }

  private @Nullable CoupleId couple(Seeker seeker) {
    return problem.snapshot().couples().stream()
        .filter(Couple::guaranteeInvoked)
        .filter(couple -> couple.personIds().contains(seeker.person().id()))
        .map(Couple::id)
        .findFirst()
        .orElse(null);
  }

  private ProposedRelocation move(Seeker seeker, OpenUnit unit) {
    return new ProposedRelocation(
        seeker.person().id(),
        problem.unitOf(seeker.home()).place().unit().id(),
        unit.place().unit().id(),
        problem.date(problem.lastDay()),
        true,
        List.of());
  }
}
