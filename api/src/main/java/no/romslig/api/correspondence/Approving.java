package no.romslig.api.correspondence;

import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.decision.DecisionState;
import no.romslig.api.letter.Handling.Approval;
import no.romslig.api.letter.PostalAddress;
import no.romslig.api.letter.send.FrozenLetter;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Today;
import no.romslig.data.letter.LetterApproval;
import no.romslig.data.letter.LetterApprovals;
import no.romslig.data.letter.LetterDesk;
import no.romslig.data.letter.LetterDiscard;
import no.romslig.data.letter.LetterDiscards;
import no.romslig.data.letter.LetterSeal;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where drafts get the caseworker's own words, are approved, which freezes them, or discarded. */
@Service
class Approving {

  private static final int SHORTEST = 10;

  private final LetterBook book;
  private final LetterDesk desk;
  private final LetterApprovals approvals;
  private final LetterDiscards discards;
  private final LetterRulesOf rules;
  private final Rendering rendering;
  private final Letterhead letterhead;
  private final RegisterTransactions transactions;
  private final EntryIds ids;
  private final Today today;

  Approving(
      LetterBook book,
      LetterDesk desk,
      LetterApprovals approvals,
      LetterDiscards discards,
      LetterRulesOf rules,
      Rendering rendering,
      Letterhead letterhead,
      RegisterTransactions transactions,
      EntryIds ids,
      Today today) {
    this.book = book;
    this.desk = desk;
    this.approvals = approvals;
    this.discards = discards;
    this.rules = rules;
    this.rendering = rendering;
    this.letterhead = letterhead;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  void reword(SignedIn user, UUID id, int version, @Nullable String words) {
    var checked = words == null || words.isBlank() ? null : LetterWords.checked(words);
    transactions.run(
        user.acting("REWORD_LETTER"),
        () -> {
          var entry = asRead(id, version);
          mustBeDraft(entry);
          entry.file().reword(checked);
          rendering.mustBePrintable(entry.file());
        });
  }

  /** From here on the letter is its bytes. */
  void approve(SignedIn user, UUID id, int version) {
    transactions.run(
        user.acting("APPROVE_LETTER"),
        () -> {
          var entry = asRead(id, version);
          mustBeDraft(entry);
          if (entry.decision() == DecisionState.AWAITING_APPROVAL) {
            throw LetterProblems.awaitsApproval();
          }
          var file = entry.file();
          if (file.needsSecondPerson()
              && (file.writtenBy().equals(user.subject()) || !user.isAny(Role.APPROVER))) {
            throw LetterProblems.samePerson();
          }
          freeze(user, entry);
        });
  }

  private void freeze(SignedIn user, LetterBook.Entry entry) {
    var file = entry.file();
    var officer = letterhead.officer(user.subject());
    if (officer.isEmpty()) {
      var gaps = new Gaps();
      gaps.add(Lack.SIGNATURE, null);
      throw LetterProblems.missing(gaps.all());
    }
    var letter = rendering.approved(file, new Approval(officer.get(), today.date()));
    var frozen = FrozenLetter.of(letter, rules.of(file));
    LetterProblems.held(() -> desk.hold(file.id()));
    desk.keep(file.id(), frozen.document());
    @Nullable PostalAddress address = frozen.addressee().address();
    approvals.save(
        new LetterApproval(
            ids.next(),
            file,
            user.subject(),
            today.date(),
            new LetterSeal(
                frozen.title(),
                frozen.caseNumber().value(),
                frozen.addressee().name().value(),
                address == null ? null : address.lines(),
                frozen.rules(),
                frozen.hash().hex())));
  }

  /** As long as it was not handed over. */
  void discard(SignedIn user, UUID id, int version, @Nullable String reason) {
    if (reason == null || reason.strip().length() < SHORTEST) {
      throw LetterProblems.invalid("reason", "a sentence that says why");
    }
    transactions.run(
        user.acting("DISCARD_LETTER"),
        () -> {
          var entry = asRead(id, version);
          switch (entry.state()) {
            case DRAFT, APPROVED, VOID -> {}
            case SENT, DISCARDED -> throw LetterProblems.wrongState(entry.state());
          }
          discards.save(new LetterDiscard(ids.next(), id, user.subject(), today.date(), reason));
        });
  }

  private static void mustBeDraft(LetterBook.Entry entry) {
    if (entry.state() != LetterState.DRAFT) {
      throw LetterProblems.wrongState(entry.state());
    }
  }

  private LetterBook.Entry asRead(UUID id, int version) {
    if (!desk.lock(id)) {
      throw LetterProblems.noSuchLetter();
    }
    var entry = book.find(id);
    if (entry.version() != version) {
      throw EntityTag.changedSince(entry.version());
    }
    return Objects.requireNonNull(entry);
  }
}
