package no.romslig.api.fhir.message;

import java.time.Clock;
import java.util.UUID;
import no.romslig.data.inbox.Inbox;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.Municipality;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Tries again what could not be entered, when its time has come. */
@Service
class Retries {

  private static final Logger log = LoggerFactory.getLogger(Retries.class);
  private static final int MOST_AT_ONCE = 500;

  private final Municipalities municipalities;
  private final Inbox inbox;
  private final InboxDesk desk;
  private final RegisterTransactions transactions;
  private final Clock clock;

  Retries(
      Municipalities municipalities,
      Inbox inbox,
      InboxDesk desk,
      RegisterTransactions transactions,
      Clock clock) {
    this.municipalities = municipalities;
    this.inbox = inbox;
    this.desk = desk;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** One municipality's or message's trouble does not stop the others. */
  void tryDue() {
    for (var town : municipalities.findAllByOrderById()) {
      var acting = new Acting(town.id(), "romslig:clock", "TRY_MESSAGES");
      transactions
          .call(acting, () -> inbox.due(clock.instant(), MOST_AT_ONCE))
          .forEach(it -> tryOne(town, it.id()));
    }
  }

  private void tryOne(Municipality town, UUID message) {
    try {
      desk.tryNow(town.id(), message);
    } catch (RuntimeException failure) {
      log.warn(
          "Municipality {}: message {} could not be worked on: {}",
          town.number(),
          message,
          failure.getClass().getName());
    }
  }
}
