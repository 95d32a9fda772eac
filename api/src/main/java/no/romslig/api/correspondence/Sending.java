package no.romslig.api.correspondence;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.SignedIn;
import no.romslig.api.letter.CaseNumber;
import no.romslig.api.letter.LetterId;
import no.romslig.api.letter.PersonName;
import no.romslig.api.letter.PostalAddress;
import no.romslig.api.letter.send.Addressee;
import no.romslig.api.letter.send.ArchiveMessage;
import no.romslig.api.letter.send.Channel;
import no.romslig.api.letter.send.FrozenLetter;
import no.romslig.api.letter.send.LetterDelivery;
import no.romslig.api.letter.send.NotDeliveredException;
import no.romslig.api.letter.send.PrintFolder;
import no.romslig.api.letter.send.Receipt;
import no.romslig.api.letter.send.Sha256;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Today;
import no.romslig.data.letter.LetterApproval;
import no.romslig.data.letter.LetterChannel;
import no.romslig.data.letter.LetterDesk;
import no.romslig.data.letter.LetterReceipt;
import no.romslig.data.letter.LetterReceipts;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands frozen letters over, once each. The decision is held meanwhile, so that it cannot be taken
 * back while its letter goes out.
 */
@Service
class Sending {

  private static final Logger log = LoggerFactory.getLogger(Sending.class);

  private final LetterBook book;
  private final LetterDesk desk;
  private final ProtectedAddresses guarded;
  private final LetterReceipts receipts;
  private final Municipalities municipalities;
  private final LetterSendSettings settings;
  private final RegisterTransactions transactions;
  private final EntryIds ids;
  private final Today today;
  private final Clock clock;

  Sending(
      LetterBook book,
      LetterDesk desk,
      ProtectedAddresses guarded,
      LetterReceipts receipts,
      Municipalities municipalities,
      LetterSendSettings settings,
      RegisterTransactions transactions,
      EntryIds ids,
      Today today,
      Clock clock) {
    this.book = book;
    this.desk = desk;
    this.guarded = guarded;
    this.receipts = receipts;
    this.municipalities = municipalities;
    this.settings = settings;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
    this.clock = clock;
  }

  /** Sent again, a letter stays sent as it was. */
  void send(SignedIn user, UUID id, int version, Channel channel) {
    transactions.run(
        user.acting("SEND_LETTER"),
        () -> {
          if (!desk.lock(id)) {
            throw LetterProblems.noSuchLetter();
          }
          var entry = book.find(id);
          if (entry.state() == LetterState.SENT) {
            return;
          }
          if (entry.version() != version) {
            throw EntityTag.changedSince(entry.version());
          }
          var approval = entry.approval();
          if (entry.state() != LetterState.APPROVED || approval == null) {
            throw LetterProblems.wrongState(entry.state());
          }
          LetterProblems.held(() -> desk.hold(id));
          if (guarded.isShownBy(entry)) {
            throw LetterProblems.protectedSince();
          }
          var receipt = prepare(delivery(user, channel), frozen(approval));
          receipts.save(
              new LetterReceipt(
                  ids.next(),
                  approval,
                  LetterChannel.valueOf(receipt.channel().name()),
                  receipt.at(),
                  today.date(),
                  Objects.requireNonNull(receipt.reference()),
                  user.subject()));
        });
  }

  /** The letter goes when its receipt is kept, and only then. */
  private static Receipt prepare(LetterDelivery delivery, FrozenLetter letter) {
    try {
      var receipt = delivery.prepare(letter);
      TransactionSynchronizationManager.registerSynchronization(new Release(delivery, letter.id()));
      return receipt;
    } catch (NotDeliveredException failure) {
      throw problem(failure);
    }
  }

  /** What follows for a letter that is ready from what becomes of its receipt. */
  private record Release(LetterDelivery delivery, LetterId letter)
      implements TransactionSynchronization {

    @Override
    public void afterCommit() {
      try {
        delivery.release(letter);
      } catch (NotDeliveredException failure) {
        log.warn("Letter {} lies ready and goes by itself soon", letter, failure);
      }
    }

    @Override
    public void afterCompletion(int status) {
      if (status == STATUS_ROLLED_BACK) {
        delivery.withdraw(letter);
      }
    }
  }

  private static ApiProblem problem(NotDeliveredException failure) {
    return switch (failure.why()) {
      case NO_ADDRESS ->
          new ApiProblem(
              HttpStatus.CONFLICT,
              "address-protected",
              "The address is protected",
              "The letter must not go by ordinary post. Hand it over in another safe way, and"
                  + " register that with hand-over.");
      case OTHER_DOCUMENT ->
          new ApiProblem(
              HttpStatus.CONFLICT,
              "other-document",
              "Another document was handed over under this id",
              "Look at what lies in the print folder; this letter was not sent.");
      case UNAVAILABLE ->
          new ApiProblem(
              HttpStatus.SERVICE_UNAVAILABLE,
              "channel-unavailable",
              "The letter could not be handed over",
              "Try again later; nothing was sent.");
    };
  }

  private LetterDelivery delivery(SignedIn user, Channel channel) {
    var folder = settings.printFolder();
    if (channel != Channel.PRINT || folder == null) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "no-channel",
          "Letters cannot go this way",
          "Send by PRINT, and have the setting romslig.letters.print-folder name a folder. What was"
              + " given by hand is registered with hand-over.");
    }
    var number = municipalities.findById(user.municipality()).orElseThrow().number();
    return new PrintFolder(folder.resolve(number), clock);
  }

  /** What tells the archive of a letter that was sent. */
  String archiveMessage(SignedIn user, UUID id) {
    return transactions.call(
        user.acting("READ_ARCHIVE_MESSAGE"),
        () -> {
          var entry = book.find(id);
          var approval = entry.approval();
          var sent = entry.receipt();
          if (approval == null || sent == null) {
            throw LetterProblems.wrongState(entry.state());
          }
          return ArchiveMessage.of(frozen(approval), receipt(sent));
        });
  }

  private static Receipt receipt(LetterReceipt sent) {
    var id = new LetterId(sent.letterId());
    var hash = new Sha256(sent.sha256());
    var at = sent.deliveredAt();
    return at == null
        ? Receipt.inPerson(id, hash, sent.deliveredOn())
        : new Receipt(id, hash, Channel.valueOf(sent.channel().name()), at, sent.reference());
  }

  private FrozenLetter frozen(LetterApproval approval) {
    var seal = approval.seal();
    var lines = seal.addressLines();
    return FrozenLetter.stored(
        new LetterId(approval.letterId()),
        new CaseNumber(seal.caseNumber()),
        approval.approvedOn(),
        seal.title(),
        seal.rules(),
        new Addressee(
            new PersonName(seal.addressee()), lines == null ? null : new PostalAddress(lines)),
        desk.document(approval.letterId()).orElseThrow(),
        new Sha256(seal.sha256()));
  }
}
