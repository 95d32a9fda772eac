package no.romslig.api.planning;

import static no.romslig.data.run.RunDocumentKind.PROPOSAL;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import no.romslig.data.register.Acting;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunFailure;
import no.romslig.solver.json.ProposalWriter;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.run.Progress;
import no.romslig.solver.run.ProposalRejectedException;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.Solver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works on one run from its start to its end. Doing it twice does no harm: it begins from what is
 * stored and ends in one transaction.
 */
@Component
class RunWorker {

  private static final Logger log = LoggerFactory.getLogger(RunWorker.class);

  /** Who acts while nobody asks. */
  private static final String SUBJECT = "romslig";

  private final RunBook book;
  private final RunReader reader;
  private final RunSettings settings;
  private final Closing closing;

  RunWorker(RunBook book, RunReader reader, RunSettings settings, Closing closing) {
    this.book = book;
    this.reader = reader;
    this.settings = settings;
    this.closing = closing;
  }

  /**
   * Solves a municipality's run and stores its proposal.
   *
   * @throws PutBackException when the application stops under it
   */
  void work(UUID municipality, UUID id) {
    var acting = new Acting(municipality, SUBJECT, "SOLVE_RUN");
    var run = book.start(acting, id);
    if (run.isEmpty()) {
      log.info("Run {} has ended already", id);
    } else if (run.get().starts() > settings.maxStarts()) {
      log.error("Run {}: the program died under it {} times", id, settings.maxStarts());
      book.fail(acting, id, RunFailure.DIED_TOO_OFTEN);
    } else {
      work(acting, run.get());
    }
  }

  private void work(Acting acting, Run run) {
    log.info("Run {} begins", run.id());
    Proposal proposal;
    try (var pulse = RunPulse.begin(acting, run.id(), book, closing)) {
      proposal = solve(acting, run, pulse);
    } catch (OutOfMemoryError tooLarge) {
      log.error("Run {}: the memory does not suffice", run.id());
      book.fail(acting, run.id(), RunFailure.OUT_OF_MEMORY);
      return;
    } catch (ProposalRejectedException rejected) {
      log.error("Run {}: {}", run.id(), rejected.getMessage());
      rejected.certificate().violations().forEach(each -> log.error("Run {}: {}", run.id(), each));
      book.fail(acting, run.id(), RunFailure.AUDIT_REJECTED);
      return;
    } catch (RuntimeException | StackOverflowError failure) {
      log.error("Run {}: the solver gave up", run.id(), failure);
      book.fail(acting, run.id(), RunFailure.SOLVER_ERROR);
      return;
    }
    if (closing.hasBegun()) {
      book.putBack(acting, run.id());
      throw new PutBackException(run.id());
    }
    finish(acting, run, proposal);
  }

  private Proposal solve(Acting acting, Run run, RunPulse pulse) {
    pulse.onProgress(Progress.begun(Progress.Phase.CHECKING));
    var snapshot = reader.snapshot(acting, run.id());
    var ruleSet = reader.ruleSet(acting, run.id());
    var solveSettings = settingsFor(run, pulse);
    var previous = reader.previous(acting, run);
    return previous == null
        ? new Solver().solve(snapshot, ruleSet, run.snapshotHash(), solveSettings)
        : new Solver().solveAgain(snapshot, ruleSet, run.snapshotHash(), previous, solveSettings);
  }

  private SolveSettings settingsFor(Run run, RunPulse pulse) {
    var seconds = run.secondsAsked();
    return new SolveSettings(
        run.seed(),
        run.stepsAsked(),
        seconds == null ? settings.longest() : Duration.ofSeconds(seconds),
        settings.threads(),
        pulse::isStopped,
        pulse::onProgress,
        pulse::onDraft);
  }

  private void finish(Acting acting, Run run, Proposal proposal) {
    var bytes = new ProposalWriter().text(proposal).getBytes(StandardCharsets.UTF_8);
    book.finish(acting, run.id(), bytes, proposal.solver().steps());
    var first = run.replayOf();
    if (first != null) {
      book.compare(acting, run.id(), Timeless.equal(bytes, reader.stored(acting, first, PROPOSAL)));
    }
    log.info("Run {} has its proposal after {} steps", run.id(), proposal.solver().steps());
  }
}
