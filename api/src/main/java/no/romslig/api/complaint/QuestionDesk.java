package no.romslig.api.complaint;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.planning.RunReader;
import no.romslig.api.request.Wait;
import no.romslig.api.request.Waiting;
import no.romslig.data.complaint.ComplaintAnswer;
import no.romslig.data.complaint.ComplaintAnswers;
import no.romslig.data.complaint.ComplaintLock;
import no.romslig.data.complaint.ComplaintQuestion;
import no.romslig.data.complaint.ComplaintQuestions;
import no.romslig.data.complaint.ComplaintSubject;
import no.romslig.data.complaint.QuestionKind;
import no.romslig.data.decision.Decisions;
import no.romslig.data.decision.RegisterRun;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.run.RunDocumentKind;
import no.romslig.data.run.RunDocuments;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.solver.counterfactual.FactChange;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Where one asks what other facts would have changed; one question of a complaint at a time. */
@Service
class QuestionDesk {

  private static final int LOOKED_THROUGH = 20;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<RegisterRunKind> REAL =
      List.of(RegisterRunKind.DAILY, RegisterRunKind.BY_HAND);

  private final ComplaintBook book;
  private final ComplaintLock lock;
  private final ComplaintQuestions questions;
  private final ComplaintAnswers answers;
  private final Decisions decisions;
  private final CaseFiles cases;
  private final RegisterRuns registerRuns;
  private final RunDocuments documents;
  private final RunReader reader;
  private final RegisterTransactions transactions;
  private final SchedulerClient queue;
  private final EntryIds ids;
  private final Waiting waiting;
  private final Clock clock;

  QuestionDesk(
      ComplaintBook book,
      ComplaintLock lock,
      ComplaintQuestions questions,
      ComplaintAnswers answers,
      Decisions decisions,
      CaseFiles cases,
      RegisterRuns registerRuns,
      RunDocuments documents,
      RunReader reader,
      RegisterTransactions transactions,
      SchedulerClient queue,
      EntryIds ids,
      Waiting waiting,
      Clock clock) {
    this.book = book;
    this.lock = lock;
    this.questions = questions;
    this.answers = answers;
    this.decisions = decisions;
    this.cases = cases;
    this.registerRuns = registerRuns;
    this.documents = documents;
    this.reader = reader;
    this.transactions = transactions;
    this.queue = queue;
    this.ids = ids;
    this.waiting = waiting;
    this.clock = clock;
  }

  /** A question as far as it is answered. */
  record Asked(ComplaintQuestion question, @Nullable ComplaintAnswer answer) {}

  /** The question; the one from before where the same was asked, whose answer cannot change. */
  Asked ask(Acting acting, UUID complaint, QuestionKind kind, List<FactChange> changes) {
    var asked = transactions.call(acting, () -> keep(acting, complaint, kind, changes));
    if (asked.answer() == null) {
      queue.scheduleIfNotExists(
          QuestionTask.instance(acting.municipality(), asked.question().id()), clock.instant());
    }
    return asked;
  }

  private Asked keep(Acting acting, UUID complaint, QuestionKind kind, List<FactChange> changes) {
    lock.take(complaint);
    var subject = book.find(complaint).complaint().subject();
    var written = FactChanges.write(changes);
    for (var before : questions.findByComplaintIdOrderById(complaint)) {
      var answer = answers.findByQuestionId(before.id());
      if (before.kind() == kind && JSON.readTree(before.changes()).equals(JSON.readTree(written))) {
        return new Asked(before, answer.orElse(null));
      }
      if (answer.isEmpty()) {
        throw ComplaintProblems.questionOpen(QuestionController.link(before.id()));
      }
    }
    var code = code(subject);
    var run = run(subject, code).orElseThrow(ComplaintProblems::noTown);
    return new Asked(
        questions.save(
            new ComplaintQuestion(
                ids.next(), complaint, kind, run, code, written, acting.subject())),
        null);
  }

  private String code(ComplaintSubject subject) {
    if (subject.caseId() == null) {
      throw ComplaintProblems.noTown();
    }
    return cases.findById(subject.caseId()).orElseThrow().code();
  }

  /**
   * The run that was decided from. A step of a case was decided from none: of the runs that know
   * the case the first from that day on, which sees the town as it was then; else the last before.
   */
  private Optional<UUID> run(ComplaintSubject subject, String code) {
    if (subject.decisionId() != null) {
      return Optional.of(decisions.findById(subject.decisionId()).orElseThrow().basis().runId());
    }
    var day = subject.decidedOn();
    var page = PageRequest.of(0, LOOKED_THROUGH);
    return Stream.concat(
            registerRuns.findProposedFrom(REAL, day, page).stream(),
            registerRuns.findProposed(REAL, day.minusDays(1), page).stream())
        .map(RegisterRun::id)
        .filter(each -> knows(each, code))
        .findFirst();
  }

  private boolean knows(UUID run, String code) {
    var snapshot = reader.readSnapshot(documents.find(run, RunDocumentKind.SNAPSHOT).orElseThrow());
    return snapshot.cases().stream().anyMatch(each -> each.id().value().equals(code));
  }

  Asked find(Acting acting, UUID id) {
    return transactions.call(
        acting,
        () ->
            new Asked(
                questions.findById(id).orElseThrow(ComplaintProblems::noSuchQuestion),
                answers.findByQuestionId(id).orElse(null)));
  }

  List<Asked> of(Acting acting, UUID complaint) {
    return transactions.call(
        acting,
        () -> {
          book.find(complaint);
          return questions.findByComplaintIdOrderById(complaint).stream()
              .map(each -> new Asked(each, answers.findByQuestionId(each.id()).orElse(null)))
              .toList();
        });
  }

  /** Whom a question is about. */
  UUID person(Acting acting, UUID complaint) {
    return Objects.requireNonNull(
        transactions.call(acting, () -> book.find(complaint).complaint().subject().personId()));
  }

  /** The question, once it is answered or the wait is over. */
  Asked waitFor(Acting acting, Asked asked, Wait wait) throws InterruptedException {
    return waiting.until(
        each -> each.answer() != null, asked, each -> find(acting, each.question().id()), wait);
  }
}
