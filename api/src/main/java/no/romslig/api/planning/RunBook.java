package no.romslig.api.planning;

import static no.romslig.data.run.RunDocumentKind.DRAFT;
import static no.romslig.data.run.RunDocumentKind.PROPOSAL;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunDocument;
import no.romslig.data.run.RunDocumentKind;
import no.romslig.data.run.RunDocuments;
import no.romslig.data.run.RunFailure;
import no.romslig.data.run.RunProgress;
import no.romslig.data.run.RunProgresses;
import no.romslig.data.run.Runs;
import no.romslig.solver.run.Progress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/**
 * Keeps book of runs; each step is one transaction, in which someone acts for one municipality.
 * Runs of others are not there for them.
 */
@Service
class RunBook {

  private final RegisterTransactions transactions;
  private final Runs runs;
  private final RunDocuments documents;
  private final RunProgresses progresses;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  RunBook(
      RegisterTransactions transactions,
      Runs runs,
      RunDocuments documents,
      RunProgresses progresses,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.transactions = transactions;
    this.runs = runs;
    this.documents = documents;
    this.progresses = progresses;
    this.publisher = publisher;
    this.clock = clock;
  }

  Optional<Run> find(Acting acting, UUID id) {
    return transactions.call(acting, () -> runs.findById(id));
  }

  /** The newest first. */
  Page<Run> list(Acting acting, Pageable page) {
    return transactions.call(acting, () -> runs.findAllByOrderByIdDesc(page));
  }

  /** Whether nothing was ever solved for the municipality. */
  boolean isEmpty(Acting acting) {
    return transactions.call(acting, () -> runs.count() == 0);
  }

  /** Where those of the runs stand that have told of it. */
  List<RunProgress> progress(Acting acting, List<UUID> ids) {
    return transactions.call(acting, () -> progresses.findByRunIdIn(ids));
  }

  Optional<RunDocument> document(Acting acting, UUID id, RunDocumentKind kind) {
    return transactions.call(acting, () -> documents.find(id, kind));
  }

  /** The proposal; of a run that still works, the best so far. */
  Optional<RunDocument> proposal(Acting acting, UUID id) {
    return transactions.call(
        acting, () -> documents.find(id, PROPOSAL).or(() -> documents.find(id, DRAFT)));
  }

  /** Lets the run begin; empty where it has ended already and nothing is left to do. */
  Optional<Run> start(Acting acting, UUID id) {
    return transactions.call(
        acting,
        () -> {
          var run = runs.findForChange(id).filter(it -> !it.state().isEnd());
          run.ifPresent(it -> it.start(clock.instant()));
          return run;
        });
  }

  boolean isStopAsked(Acting acting, UUID id) {
    return find(acting, id).map(run -> run.stopAskedAt() != null).orElse(true);
  }

  void tell(Acting acting, UUID id, Progress progress) {
    transactions.run(
        acting,
        () ->
            progresses.tell(
                id,
                progress.phase().name().toLowerCase(Locale.ROOT),
                progress.settled(),
                progress.total(),
                progress.steps(),
                progress.missing(),
                progress.bound(),
                progress.elapsed().toMillis(),
                clock.instant()));
  }

  void keepDraft(Acting acting, UUID id, byte[] draft) {
    transactions.run(acting, () -> documents.keep(id, DRAFT, draft, clock.instant()));
  }

  /** Ends the run with its answer; twice is once. */
  void finish(Acting acting, UUID id, byte[] proposal, long steps) {
    change(
        acting,
        id,
        run -> {
          run.finish(steps, clock.instant());
          documents.keep(id, PROPOSAL, proposal, clock.instant());
          documents.dropDraft(id);
          publisher.publishEvent(new ProposalKept(id));
        });
  }

  void compare(Acting acting, UUID id, boolean identical) {
    change(acting, id, run -> run.compare(identical));
  }

  void fail(Acting acting, UUID id, RunFailure why) {
    change(
        acting,
        id,
        run -> {
          run.fail(why, clock.instant());
          documents.dropDraft(id);
        });
  }

  void putBack(Acting acting, UUID id) {
    change(acting, id, Run::putBack);
  }

  Optional<Run> askToStop(Acting acting, UUID id) {
    return change(acting, id, run -> run.askToStop(clock.instant()));
  }

  private Optional<Run> change(Acting acting, UUID id, Consumer<Run> verb) {
    return transactions.call(
        acting,
        () -> {
          var run = runs.findForChange(id);
          run.ifPresent(verb);
          return run;
        });
  }
}
