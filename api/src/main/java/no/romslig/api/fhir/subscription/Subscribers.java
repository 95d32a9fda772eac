package no.romslig.api.fhir.subscription;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.romslig.data.event.Notifications;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.Municipality;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Finds subscribers for whom there is something, and tells each on a thread of its own, so that one
 * who answers slowly holds up neither others nor runs.
 */
@Service
class Subscribers implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(Subscribers.class);

  private final Municipalities municipalities;
  private final Notifications notifications;
  private final Delivery delivery;
  private final RegisterTransactions transactions;
  private final Clock clock;

  private final Set<UUID> beingTold = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Subscribers(
      Municipalities municipalities,
      Notifications notifications,
      Delivery delivery,
      RegisterTransactions transactions,
      Clock clock) {
    this.municipalities = municipalities;
    this.notifications = notifications;
    this.delivery = delivery;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Begins to tell whoever waits. One municipality's trouble does not stop the others. */
  void tell() {
    for (var town : municipalities.findAllByOrderById()) {
      try {
        var acting = new Acting(town.id(), "romslig:clock", "FIND_SUBSCRIBERS");
        transactions
            .call(acting, () -> notifications.waiting(clock.instant()))
            .forEach(id -> begin(town, id));
      } catch (RuntimeException failure) {
        log.warn("Municipality {}: subscribers could not be found", town.number(), failure);
      }
    }
  }

  private void begin(Municipality town, UUID subscription) {
    if (beingTold.add(subscription)) {
      threads.execute(
          () -> {
            try {
              delivery.deliver(town.id(), subscription);
            } catch (InterruptedException ending) {
              Thread.currentThread().interrupt();
            } catch (RuntimeException failure) {
              log.warn("Subscription {} could not be worked on", subscription, failure);
            } finally {
              beingTold.remove(subscription);
            }
          });
    }
  }

  /** What is being sent is broken off, and sent again after the next start. */
  @Override
  public void destroy() {
    threads.shutdownNow();
    threads.close();
  }
}
