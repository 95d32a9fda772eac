package no.romslig.api.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.romslig.api.decision.DecisionState;
import no.romslig.api.decision.SecondPerson;
import no.romslig.api.letter.Handling.Officer;
import no.romslig.api.letter.Handling;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.LetterId;
import no.romslig.api.letter.OwnWords;
import no.romslig.api.letter.PersonName;
import no.romslig.api.letter.PostalAddress;
import no.romslig.api.letter.Sender;
import no.romslig.api.request.Once;
import no.romslig.api.request.RequestKey;
import no.romslig.api.request.Today;
import no.romslig.data.complaint.Complaints;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.Decisions;
import no.romslig.data.letter.LetterBasis;
import no.romslig.data.letter.LetterDesk;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.letter.LetterLabel;
import no.romslig.data.letter.LetterSettings;
import no.romslig.data.letter.LetterSignatures;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.CaseFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Drafts the letters of a decision, or of a step of a case: one for each recipient, all of them or
 * none.
 */
@Service
class Drafting {

  private final Decisions decisions;
  private final DecisionItems items;
  private final DecisionEvents events;
  private final CaseFiles cases;
  private final ItemLetters itemLetters;
  private final StepLetters stepLetters;
  private final Complaints complaints;
  private final ComplaintLetters complaintLetters;
  private final Copies copies;
  private final LetterRulesOf rules;
  private final Rendering rendering;
  private final LetterBook book;
  private final LetterFiles files;
  private final LetterDesk desk;
  private final LetterSettings settings;
  private final LetterSignatures signatures;
  private final Municipalities municipalities;
  private final Once once;
  private final RegisterTransactions transactions;
  private final EntryIds ids;
  private final Today today;

  Drafting(
      Decisions decisions,
      DecisionItems items,
      DecisionEvents events,
      CaseFiles cases,
      ItemLetters itemLetters,
      StepLetters stepLetters,
      Complaints complaints,
      ComplaintLetters complaintLetters,
      Copies copies,
      LetterRulesOf rules,
      Rendering rendering,
      LetterBook book,
      LetterFiles files,
      LetterDesk desk,
      LetterSettings settings,
      LetterSignatures signatures,
      Municipalities municipalities,
      Once once,
      RegisterTransactions transactions,
      EntryIds ids,
      Today today) {
    this.decisions = decisions;
    this.items = items;
    this.events = events;
    this.cases = cases;
    this.itemLetters = itemLetters;
    this.stepLetters = stepLetters;
    this.complaints = complaints;
    this.complaintLetters = complaintLetters;
    this.copies = copies;
    this.rules = rules;
    this.rendering = rendering;
    this.book = book;
    this.files = files;
    this.desk = desk;
    this.settings = settings;
    this.signatures = signatures;
    this.municipalities = municipalities;
    this.once = once;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /** The letters of a decision on a proposal. */
  List<LetterFile> ofDecision(Acting acting, UUID id, List<Said> said, RequestKey key) {
    return transactions.call(
        acting,
        () -> {
          var decision = decisions.findById(id).orElseThrow(LetterProblems::noSuchDecision);
          return once(
              key,
              () -> {
                var happened = events.findByDecisionIdInOrderById(List.of(id));
                var state = DecisionState.of(decision, happened);
                if (state.isUndone()) {
                  throw LetterProblems.notInForce();
                }
                if (!decision.verb().isGiving()) {
                  throw LetterProblems.nothingToTell("The decision gives nothing to anyone.");
                }
                desk.lockBasis(id);
                var gaps = new Gaps();
                var decided = items.findByDecisionIdInOrderById(List.of(id));
                checkNamed(said, decided.stream().map(each -> each.item()).toList());
                var drafts = itemLetters.of(decision, decided, said, gaps);
                return write(acting, drafts, id, decision.needsSecondPerson(), gaps);
              });
        });
  }

  private static void checkNamed(List<Said> said, List<String> known) {
    if (!said.stream().allMatch(each -> known.contains(each.item()))) {
      throw LetterProblems.invalid("about[].item", "an item of this decision: " + known);
    }
  }

  /** The letters of a case that is on the waitlist or refused. */
  List<LetterFile> ofCase(Acting acting, UUID id, Said said, RequestKey key) {
    return transactions.call(
        acting,
        () -> {
          var file = cases.findById(id).orElseThrow(LetterProblems::noSuchCase);
          return once(
              key,
              () -> {
                var step =
                    stepLetters
                        .told(id)
                        .orElseThrow(
                            () ->
                                LetterProblems.nothingToTell(
                                    "A case has letters of its own where it is on the waitlist or"
                                        + " refused; places have letters of their decisions."));
                desk.lockBasis(step.id());
                var gaps = new Gaps();
                var drafts = stepLetters.of(file, step, said, gaps);
                var second = SecondPerson.by(rules.ruleSet(null)) == SecondPerson.ALWAYS;
                return write(acting, drafts, null, second, gaps);
              });
        });
  }

  /** The letters of what became of a complaint. */
  List<LetterFile> ofComplaint(Acting acting, UUID id, Said said, RequestKey key) {
    return transactions.call(
        acting,
        () -> {
          var complaint = complaints.findById(id).orElseThrow(LetterProblems::noSuchComplaint);
          return once(
              key,
              () -> {
                var outcome =
                    complaintLetters
                        .outcome(id)
                        .orElseThrow(
                            () ->
                                LetterProblems.nothingToTell(
                                    "The municipality has not decided the complaint yet."));
                desk.lockBasis(id);
                var gaps = new Gaps();
                var draft = complaintLetters.of(complaint, outcome, said, gaps);
                var decision = complaint.subject().decisionId();
                var second = SecondPerson.by(rules.ruleSet(decision)) == SecondPerson.ALWAYS;
                return write(acting, List.of(draft), decision, second, gaps);
              });
        });
  }

  /** Whatever the same key has made is not made again. */
  private List<LetterFile> once(RequestKey key, Supplier<List<LetterFile>> work) {
    return files.findByBatchIdOrderById(once.make(key, () -> work.get().getFirst().batchId()));
  }

  private List<LetterFile> write(
      Acting acting, List<Draft> drafts, @Nullable UUID decision, boolean second, Gaps gaps) {
    var sender = sender(acting);
    var officer = officer(acting.subject());
    if (sender.isEmpty()) {
      gaps.add(Lack.SENDER, null);
    }
    if (officer.isEmpty()) {
      gaps.add(Lack.SIGNATURE, null);
    }
    if (rules.ofDecision(decision).isEmpty()) {
      gaps.add(Lack.CATALOGUE, null);
    }
    var batch = ids.next();
    var written = new ArrayList<LetterFile>();
    for (var draft : drafts) {
      checkWords(draft.ownWords());
      for (var copy : copies.of(draft, today.date(), gaps)) {
        if (sender.isPresent() && officer.isPresent()) {
          written.add(file(acting, batch, draft, copy, sender.get(), officer.get(), second));
        }
      }
    }
    if (!gaps.all().isEmpty()) {
      throw LetterProblems.missing(gaps.all());
    }
    return keepNew(written);
  }

  private static void checkWords(@Nullable String words) {
    if (words != null) {
      checked(words);
    }
  }

  /** Own words that may stand in a letter. */
  static String checked(String words) {
    try {
      return new OwnWords(words).text();
    } catch (IllegalArgumentException fault) {
      throw LetterProblems.invalid(
          "ownWords", "1 to 1500 characters, and nothing that looks like an identity number");
    }
  }

  /** Who has an open letter of the same already gets none. */
  private List<LetterFile> keepNew(List<LetterFile> written) {
    if (written.isEmpty()) {
      throw LetterProblems.nothingToTell("There is nobody who gets letters of this.");
    }
    var open = written.stream().flatMap(each -> open(each).stream()).distinct().toList();
    var fresh =
        written.stream()
            .filter(each -> open.stream().noneMatch(other -> isSame(each, other)))
            .toList();
    if (fresh.isEmpty()) {
      throw LetterProblems.written(open.stream().map(LetterFile::id).toList());
    }
    fresh.forEach(this::mustBePrintable);
    return fresh.stream().map(files::save).toList();
  }

  private List<LetterFile> open(LetterFile letter) {
    var same = sameBasis(letter.basis());
    return book.of(same).stream()
        .filter(each -> each.state() != LetterState.DISCARDED)
        .map(LetterBook.Entry::file)
        .filter(each -> isSame(each, letter))
        .toList();
  }

  private List<LetterFile> sameBasis(LetterBasis basis) {
    if (basis.decisionId() != null) {
      return files.findByBasisDecisionIdOrderById(basis.decisionId());
    }
    return basis.complaintId() != null
        ? files.findByBasisComplaintIdOrderById(basis.complaintId())
        : files.findByBasisCaseStepIdOrderById(Objects.requireNonNull(basis.caseStepId()));
  }

  private static boolean isSame(LetterFile one, LetterFile other) {
    var label = one.label();
    var otherLabel = other.label();
    return label.kind().equals(otherLabel.kind())
        && label.personId().equals(otherLabel.personId())
        && label.recipient() == otherLabel.recipient()
        && Objects.equals(label.contactId(), otherLabel.contactId())
        && Objects.equals(one.basis().decisionItemId(), other.basis().decisionItemId());
  }

  private void mustBePrintable(LetterFile letter) {
    try {
      rendering.pdf(letter);
    } catch (IllegalArgumentException fault) {
      throw LetterProblems.unprintable(String.valueOf(fault.getMessage()));
    }
  }

  private LetterFile file(
      Acting acting,
      UUID batch,
      Draft draft,
      Copies.Copy copy,
      Sender sender,
      Officer officer,
      boolean second) {
    var id = ids.next();
    var letter =
        new Letter(
            new LetterId(id),
            today.date(),
            copy.form(),
            sender,
            draft.caseNumber(),
            copy.concerns(),
            copy.recipient(),
            draft.application(),
            draft.outcome(),
            draft.findings(),
            new Handling(officer, null));
    return new LetterFile(
        id,
        batch,
        new LetterLabel(
            letter.outcome().kind().name(),
            letter.outcome().service().name(),
            letter.form().name(),
            draft.person(),
            copy.kind(),
            copy.contact()),
        draft.basis(),
        second,
        LetterJson.write(letter),
        draft.ownWords(),
        acting.subject(),
        today.date());
  }

  private Optional<Sender> sender(Acting acting) {
    var town = municipalities.findById(acting.municipality()).orElseThrow().name();
    return settings
        .findFirstByOrderByIdDesc()
        .map(
            each -> {
              var sender = each.sender();
              return new Sender(
                  town.endsWith(" kommune") ? town : town + " kommune",
                  sender.office(),
                  new PostalAddress(sender.addressLines()),
                  sender.telephone(),
                  sender.county(),
                  sender.housingOffice());
            });
  }

  /** With which name and title someone signs. */
  Optional<Officer> officer(String subject) {
    return signatures
        .findFirstBySubjectOrderByIdDesc(subject)
        .map(each -> new Officer(new PersonName(each.name()), each.title()));
  }
}
