package no.romslig.api.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.data.complaint.ComplaintSubject;
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

  NoticeDays(LetterFiles letters, LetterReceipts receipts) {
    this.letters = letters;
    this.receipts = receipts;
  }

  /**
   * When the letter went out: to who complains, or else to the person; never after the complaint.
   */
  @Nullable LocalDate of(ComplaintSubject subject, @Nullable UUID contact, LocalDate received) {
    var about =
        letters(subject).stream()
            .filter(each -> each.label().service().equals(subject.service()))
            .toList();
    var sent = receipts.findByLetterIdIn(about.stream().map(LetterFile::id).toList());
    var own = about.stream().filter(each -> isTo(each, contact)).map(LetterFile::id).toList();
    return sent.stream()
        .filter(each -> own.isEmpty() || own.contains(each.letterId()))
        .map(LetterReceipt::deliveredOn)
        .filter(each -> !each.isAfter(received))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean isTo(LetterFile letter, @Nullable UUID contact) {
    return contact == null
        ? letter.label().recipient() == LetterRecipient.CONCERNED
        : contact.equals(letter.label().contactId());
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
