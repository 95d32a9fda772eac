package no.romslig.api.planning;

import static no.romslig.data.run.RunDocumentKind.PROPOSAL;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
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
   * Solves the run and stores its proposal.
   *
   * @throws PutBackException when the application stops under it
   */
  void work(UUID id) {
    var run = book.start(id);
    if (run.isEmpty()) {
      log.info("Run {} has ended already", id);
    } else if (run.get().starts() > settings.maxStarts()) {
      log.error("Run {}: the program died under it {} times", id, settings.maxStarts());
      book.fail(id, RunFailure.DIED_TOO_OFTEN);
    } else {
      work(run.get());
    }
  }

  private void work(Run run) {
    log.info("Run {} begins", run.id());
    Proposal proposal;
    try (var pulse = RunPulse.begin(run.id(), book, closing)) {
      proposal = solve(run, pulse);
    } catch (OutOfMemoryError tooLarge) {
      log.error("Run {}: the memory does not suffice", run.id());
      book.fail(run.id(), RunFailure.OUT_OF_MEMORY);
      return;
    } catch (ProposalRejectedException rejected) {
      log.error("Run {}: {}", run.id(), rejected.getMessage());
      rejected.certificate().violations().forEach(each -> log.error("Run {}: {}", run.id(), each));
      book.fail(run.id(), RunFailure.AUDIT_REJECTED);
      return;
    } catch (RuntimeException | StackOverflowError failure) {
      log.error("Run {}: the solver gave up", run.id(), failure);
      book.fail(run.id(), RunFailure.SOLVER_ERROR);
      return;
    }
    if (closing.hasBegun()) {
      book.putBack(run.id());
      throw new PutBackException(run.id());
    }
    finish(run, proposal);
  }

  private Proposal solve(Run run, RunPulse pulse) {
    pulse.onProgress(Progress.begun(Progress.Phase.CHECKING));
    var snapshot = reader.snapshot(run.id());
    var ruleSet = reader.ruleSet(run.id());
    var solveSettings = settingsFor(run, pulse);
    var previous = reader.previous(run);
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

  private void finish(Run run, Proposal proposal) {
    var bytes = new ProposalWriter().text(proposal).getBytes(StandardCharsets.UTF_8);
    book.finish(run.id(), bytes, proposal.solver().steps());
    var first = run.replayOf();
    if (first != null) {
      book.compare(run.id(), Timeless.equal(bytes, reader.stored(first, PROPOSAL)));
    }
    log.info("Run {} has its proposal after {} steps", run.id(), proposal.solver().steps());
  }
}
