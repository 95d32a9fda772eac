package no.romslig.api.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.letter.OutcomeKind;
import no.romslig.data.complaint.ComplaintSubject;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.letter.LetterChannel;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.letter.LetterReceipt;
import no.romslig.data.letter.LetterReceipts;
import no.romslig.data.letter.LetterRecipient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds when someone was told of what they complain of. Works inside of the caller's transaction.
 */
@Component
class NoticeDays {

  private final LetterFiles letters;
  private final LetterReceipts receipts;
  private final DecisionEvents events;

  NoticeDays(LetterFiles letters, LetterReceipts receipts, DecisionEvents events) {
    this.letters = letters;
    this.receipts = receipts;
    this.events = events;
  }

  /**
   * When a letter came.
   *
   * @param isReckoned from the day on which it went out by post; nobody has said when it came
   */
  record Notice(LocalDate on, boolean isReckoned) {}

  /**
   * When the letter to who complains, or else to the person, came: on the day on which it was
   * handed over, or some days after it went out by post (KA-02); at the latest when the complaint
   * came.
   *
   * @param postalDays how long post is reckoned to take
   * @return nothing where none had gone out by then
   */
  @Nullable Notice of(
      ComplaintSubject subject, @Nullable UUID contact, LocalDate received, int postalDays) {
    var about =
        letters(subject).stream()
            .filter(each -> each.label().service().equals(subject.service()))
            .filter(each -> tellsOfRepeal(each) == isRepeal(subject))
            .toList();
    var sent = receipts.findByLetterIdIn(about.stream().map(LetterFile::id).toList());
    var own = about.stream().filter(each -> isTo(each, contact)).map(LetterFile::id).toList();
    return sent.stream()
        .filter(each -> own.isEmpty() || own.contains(each.letterId()))
        .filter(each -> !each.deliveredOn().isAfter(received))
        .map(each -> notice(each, received, postalDays))
        .min(Comparator.comparing(Notice::on).thenComparing(Notice::isReckoned))
        .orElse(null);
  }

  private static Notice notice(LetterReceipt receipt, LocalDate received, int postalDays) {
    if (receipt.channel() == LetterChannel.IN_PERSON) {
      return new Notice(receipt.deliveredOn(), false);
    }
    var comes = receipt.deliveredOn().plusDays(postalDays);
    return new Notice(comes.isAfter(received) ? received : comes, true);
  }

  private static boolean isTo(LetterFile letter, @Nullable UUID contact) {
    return contact == null
        ? letter.label().recipient() == LetterRecipient.CONCERNED
        : contact.equals(letter.label().contactId());
  }

  private static boolean tellsOfRepeal(LetterFile letter) {
    return letter.label().kind().equals(OutcomeKind.DECISION_REPEALED.name());
  }

  /** Whether what is complained of is not the decision, but that it was repealed. */
  private boolean isRepeal(ComplaintSubject subject) {
    return subject.decisionId() != null
        && events
            .repealOf(subject.decisionId())
            .filter(each -> each.happenedOn().equals(subject.decidedOn()))
            .isPresent();
  }

  private List<LetterFile> letters(ComplaintSubject subject) {
    return subject.decisionId() != null
        ? letters.findByBasisDecisionIdOrderById(subject.decisionId()).stream()
            .filter(
                each ->
                    Objects.equals(each.basis().decisionItemId(), subject.decisionItemId())
                        || each.label().personId().equals(subject.personId()))
            .toList()
        : letters.findByBasisCaseStepIdOrderById(Objects.requireNonNull(subject.caseStepId()));
  }
}
