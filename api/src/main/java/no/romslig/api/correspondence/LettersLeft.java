package no.romslig.api.correspondence;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.romslig.api.letter.LetterId;
import no.romslig.api.letter.send.NotDeliveredException;
import no.romslig.api.letter.send.PrintFolder;
import no.romslig.data.letter.LetterChannel;
import no.romslig.data.letter.LetterReceipts;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.Municipality;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Lets letters go that lie ready in a print folder though their receipts are kept: the program
 * ended, or the folder could not be written to, between the two.
 */
@Service
class LettersLeft {

  private static final Logger log = LoggerFactory.getLogger(LettersLeft.class);

  private final Municipalities municipalities;
  private final LetterReceipts receipts;
  private final LetterSendSettings settings;
  private final RegisterTransactions transactions;
  private final Clock clock;

  LettersLeft(
      Municipalities municipalities,
      LetterReceipts receipts,
      LetterSendSettings settings,
      RegisterTransactions transactions,
      Clock clock) {
    this.municipalities = municipalities;
    this.receipts = receipts;
    this.settings = settings;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What has no receipt is left: it is being sent, or will be made ready anew. */
  void release() {
    var folder = settings.printFolder();
    if (folder != null) {
      for (var town : municipalities.findAllByOrderById()) {
        try {
          release(town, folder);
        } catch (RuntimeException failure) {
          log.warn("Municipality {}: its print folder could not be read", town.number(), failure);
        }
      }
    }
  }

  private void release(Municipality town, Path folder) {
    var delivery = new PrintFolder(folder.resolve(town.number()), clock);
    var ready = delivery.ready();
    if (ready.isEmpty()) {
      return;
    }
    var acting = new Acting(town.id(), "romslig:clock", "RELEASE_LETTERS");
    for (var letter : transactions.call(acting, () -> sent(ready))) {
      try {
        delivery.release(letter);
      } catch (NotDeliveredException failure) {
        log.warn("Letter {} has its receipt and could not be released", letter, failure);
      }
    }
  }

  private List<LetterId> sent(List<LetterId> ready) {
    return receipts.findByLetterIdIn(ready.stream().map(LetterId::value).toList()).stream()
        .filter(receipt -> receipt.channel() == LetterChannel.PRINT)
        .map(receipt -> new LetterId(receipt.letterId()))
        .toList();
  }
}
