package no.romslig.solver.run;

import java.time.Duration;
import java.util.List;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.explain.ReasonWriter;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.SolverRun;
import no.romslig.solver.proposal.SolverRun.Phase;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.place.PlacePlanner;
import no.romslig.solver.run.stay.StayPlan;
import no.romslig.solver.run.stay.StayPlanner;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Makes a proposal: lasting places first, exactly; then respite and short stays in what they leave;
 * then alerts, the audit and reasons. What the audit does not accept is never handed out.
 */
public final class Solver {

  /**
   * The proposal for a snapshot.
   *
   * @param snapshotHash of the document that the snapshot was read from
   * @throws ProposalRejectedException where the audit finds something
   */
  public Proposal solve(
      Snapshot snapshot, RuleSet rules, String snapshotHash, SolveSettings settings) {
    return new Run(snapshot, rules, snapshotHash, null, settings).proposal();
  }

  /**
   * The proposal that comes from the last one: what need not change stays. It ends by itself; steps
   * and limit are not used.
   *
   * @throws ProposalRejectedException where the audit finds something
   */
  public Proposal solveAgain(
      Snapshot snapshot,
      RuleSet rules,
      String snapshotHash,
      Previous previous,
      SolveSettings settings) {
    return new Run(snapshot, rules, snapshotHash, previous, settings).proposal();
  }

  /** One run. */
  private static final class Run {

    private final Snapshot snapshot;
    private final RuleSet rules;
    private final String snapshotHash;
    private final @Nullable Previous previous;
    private final SolveSettings settings;
    private final Stopwatch whole = new Stopwatch();

    private Run(
        Snapshot snapshot,
        RuleSet rules,
        String snapshotHash,
        @Nullable Previous previous,
        SolveSettings settings) {
      this.snapshot = snapshot;
      this.rules = rules;
      this.snapshotHash = snapshotHash;
      this.previous = previous;
      this.settings = settings.telling(new Telling(settings.progress(), this::elapsed));
    }

    private Proposal proposal() {
      return previous == null ? fresh() : again(previous);
    }

    private Proposal again(Previous last) {
      Stopwatch planning = new Stopwatch();
      Replanning.Plan plan = new Replanning(snapshot, rules, snapshotHash, last, settings).plan();
      long steps = plan.places().questions() + plan.stays().steps();
      Phase planned = new Phase("replanning", steps, planning.millis());
      return finished(plan.places(), plan.stays(), List.of(planned));
    }

    private Proposal fresh() {
      Stopwatch ranking = new Stopwatch();
      PlacePlan places =
          new PlacePlanner().plan(snapshot, rules, settings.stopped(), settings.progress());
      Phase ranked = new Phase("ranking", places.questions(), ranking.millis());

      settings
          .progress()
          .onProgress(Progress.begun(Progress.Phase.DRAFT).after(places.questions()));
      if (settings.drafts() != null) {
        StayPlan first = planStays(places, settings.withSteps(0).telling(progress -> {}));
        settings
            .drafts()
            .onProposal(
                explained(accepted(assemble(places, first, List.of(ranked, stays(first, 0))))));
      }

      Stopwatch staying = new Stopwatch();
      StayPlan stays = planStays(places, afterThePlaces(places));
      Phase planned = stays(stays, staying.millis());
      return finished(places, stays, List.of(ranked, planned));
    }

    private Proposal finished(PlacePlan places, StayPlan stays, List<Phase> phases) {
      tell(Progress.Phase.AUDIT, places, stays);
      Proposal proposal = accepted(assemble(places, stays, phases));
      tell(Progress.Phase.REASONS, places, stays);
      Proposal explained = explained(proposal);
      tell(Progress.Phase.DONE, places, stays);
      return explained;
    }

    private StayPlan planStays(PlacePlan places, SolveSettings staySettings) {
      return new StayPlanner()
          .plan(snapshot, rules, places.placements(), places.relocations(), staySettings);
    }

    private static Phase stays(StayPlan plan, long millis) {
      return new Phase("stays", plan.steps(), millis, plan.curve());
    }

    private SolveSettings afterThePlaces(PlacePlan places) {
      long before = places.questions();
      return settings
          .without(before)
          .telling(progress -> settings.progress().onProgress(progress.after(before)));
    }

    private void tell(Progress.Phase phase, PlacePlan places, StayPlan stays) {
      long steps = places.questions() + stays.steps();
      settings
          .progress()
          .onProgress(
              new Progress(phase, 0, 0, steps, stays.missing(), stays.bound(), Duration.ZERO));
    }

    private Duration elapsed() {
      return Duration.ofMillis(whole.millis());
    }

    private Proposal assemble(PlacePlan places, StayPlan stays, List<Phase> phases) {
      long steps = phases.stream().mapToLong(Phase::steps).sum();
      SolverRun run =
          new SolverRun(
              Product.NAME, Product.version(), settings.seed(), steps, whole.millis(), phases);
      Proposal draft = Draft.of(snapshot, rules, snapshotHash, run, places, stays);
      return Replanning.revised(snapshot, rules, previous, draft);
    }

    private Proposal accepted(Proposal draft) {
      Proposal proposal = draft;
      Certificate certificate = audited(proposal);
      while (Withdrawal.isEnough(certificate)) {
        proposal = Withdrawal.of(proposal, certificate);
        certificate = audited(proposal);
      }
      if (!certificate.isClean()) {
        throw new ProposalRejectedException(certificate);
      }
      return proposal.withCertificate(certificate);
    }

    /** Last, since where a lower rank has a place they tell what the audit explains it by. */
    private Proposal explained(Proposal proposal) {
      return new ReasonWriter(settings.threads()).explain(snapshot, rules, proposal);
    }

    private Certificate audited(Proposal proposal) {
      Auditor auditor = new Auditor(settings.threads());
      return previous == null
          ? auditor.audit(snapshot, rules, snapshotHash, proposal)
          : auditor.audit(
              snapshot, rules, snapshotHash, proposal, previous.proposal(), previous.hash());
    }
  }

  /** Measures what is told to people; nothing is decided by it. */
  private static final class Stopwatch {

    private final long start = System.nanoTime();

    private long millis() {
      return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
  }
}
