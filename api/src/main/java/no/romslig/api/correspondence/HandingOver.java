package no.romslig.api.correspondence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.SignedIn;
import no.romslig.api.request.EntityTag;
import no.romslig.data.letter.LetterApproval;
import no.romslig.data.letter.LetterChannel;
import no.romslig.data.letter.LetterDesk;
import no.romslig.data.letter.LetterReceipt;
import no.romslig.data.letter.LetterReceipts;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Registers that frozen letters were handed over in person, as they are where an address is
 * protected, once each. From the day of it the deadline for a complaint runs (KA-02, KA-03).
 */
@Service
class HandingOver {

  private final LetterBook book;
  private final LetterDesk desk;
  private final LetterReceipts receipts;
  private final RegisterTransactions transactions;
  private final EntryIds ids;

  HandingOver(
      LetterBook book,
      LetterDesk desk,
      LetterReceipts receipts,
      RegisterTransactions transactions,
      EntryIds ids) {
    this.book = book;
    this.desk = desk;
    this.receipts = receipts;
    this.transactions = transactions;
    this.ids = ids;
  }

  /** Told again in the same words, nothing changes; in others, it is refused. */
  void register(SignedIn user, UUID id, int version, HandOver told) {
    var on = Objects.requireNonNull(told.on());
    var how = Objects.requireNonNull(told.how()).strip();
    transactions.run(
        user.acting("HAND_OVER_LETTER"),
        () -> {
          if (!desk.lock(id)) {
            throw LetterProblems.noSuchLetter();
          }
          var entry = book.find(id);
          if (isTold(entry.receipt(), on, how)) {
            return;
          }
          if (entry.version() != version) {
            throw EntityTag.changedSince(entry.version());
          }
          var approval = approved(entry, on);
          LetterProblems.held(() -> desk.hold(id));
          receipts.save(LetterReceipt.handedOver(ids.next(), approval, on, how, user.subject()));
        });
  }

  private static boolean isTold(@Nullable LetterReceipt receipt, LocalDate on, String how) {
    return receipt != null
        && receipt.channel() == LetterChannel.IN_PERSON
        && receipt.deliveredOn().equals(on)
        && how.equals(receipt.how());
  }

  private static LetterApproval approved(LetterBook.Entry entry, LocalDate on) {
    var approval = entry.approval();
    if (entry.state() != LetterState.APPROVED || approval == null) {
      throw LetterProblems.wrongState(entry.state());
    }
    if (on.isBefore(approval.approvedOn())) {
      throw LetterProblems.invalid("on", "no day before the letter was approved");
    }
    return approval;
  }
}
