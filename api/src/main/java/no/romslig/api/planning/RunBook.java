package no.romslig.api.planning;

import static no.romslig.data.run.RunDocumentKind.DRAFT;
import static no.romslig.data.run.RunDocumentKind.PROPOSAL;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunDocument;
import no.romslig.data.run.RunDocumentKind;
import no.romslig.data.run.RunDocuments;
import no.romslig.data.run.RunFailure;
import no.romslig.data.run.RunProgresses;
import no.romslig.data.run.Runs;
import no.romslig.solver.run.Progress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps book of runs; each step is one transaction. */
@Service
@Transactional
class RunBook {

  private final Runs runs;
  private final RunDocuments documents;
  private final RunProgresses progresses;
  private final Clock clock;

  RunBook(Runs runs, RunDocuments documents, RunProgresses progresses, Clock clock) {
    this.runs = runs;
    this.documents = documents;
    this.progresses = progresses;
    this.clock = clock;
  }

  Optional<Run> find(UUID id) {
    return runs.findById(id);
  }

  Optional<RunDocument> document(UUID id, RunDocumentKind kind) {
    return documents.find(id, kind);
  }

  /** The proposal; of a run that still works, the best so far. */
  Optional<RunDocument> proposal(UUID id) {
    return documents.find(id, PROPOSAL).or(() -> documents.find(id, DRAFT));
  }

  /** Lets the run begin; empty where it has ended already and nothing is left to do. */
  Optional<Run> start(UUID id) {
    var run = runs.findForChange(id).filter(it -> !it.state().isEnd());
    run.ifPresent(it -> it.start(clock.instant()));
    return run;
  }

  boolean isStopAsked(UUID id) {
    return runs.findById(id).map(run -> run.stopAskedAt() != null).orElse(true);
  }

  void tell(UUID id, Progress progress) {
    progresses.tell(
        id,
        progress.phase().name().toLowerCase(Locale.ROOT),
        progress.settled(),
        progress.total(),
        progress.steps(),
        progress.missing(),
        progress.bound(),
        progress.elapsed().toMillis(),
        clock.instant());
  }

  void keepDraft(UUID id, byte[] draft) {
    documents.keep(id, DRAFT, draft, clock.instant());
  }

  /** Ends the run with its answer; twice is once. */
  void finish(UUID id, byte[] proposal, long steps) {
    change(
        id,
        run -> {
          run.finish(steps, clock.instant());
          documents.keep(id, PROPOSAL, proposal, clock.instant());
          documents.dropDraft(id);
        });
  }

  void compare(UUID id, boolean identical) {
    change(id, run -> run.compare(identical));
  }

  void fail(UUID id, RunFailure why) {
    change(
        id,
        run -> {
          run.fail(why, clock.instant());
          documents.dropDraft(id);
        });
  }

  void putBack(UUID id) {
    change(id, Run::putBack);
  }

  Optional<Run> askToStop(UUID id) {
    return change(id, run -> run.askToStop(clock.instant()));
  }

  private Optional<Run> change(UUID id, Consumer<Run> verb) {
    var run = runs.findForChange(id);
    run.ifPresent(verb);
    return run;
  }
}
