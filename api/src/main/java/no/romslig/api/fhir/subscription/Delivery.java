package no.romslig.api.fhir.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.data.event.Notice;
import no.romslig.data.event.Notifications;
import no.romslig.data.event.Progress;
import no.romslig.data.event.Subscription;
import no.romslig.data.event.SubscriptionSecrets;
import no.romslig.data.event.SubscriptionSecrets.Secret;
import no.romslig.data.event.SubscriptionStatus;
import no.romslig.data.event.Subscriptions;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells one subscriber what there is to tell. Of each person an event is sent once the one before
 * it was accepted; those of others go on. Nothing is given up: what was not accepted is sent again,
 * ever more seldom.
 */
@Component
class Delivery {

  private static final Logger log = LoggerFactory.getLogger(Delivery.class);
  private static final String PURPOSE = "NOTIFY_FHIR_SUBSCRIBER";

  /** In a row; then it is the subscriber that is at fault, and is left alone for a while. */
  private static final int FAILURES_BORNE = 5;

  private static final int QUEUED_AT_ONCE = 500;
  private static final int PERSONS_AT_ONCE = 50;
  private static final int EVENTS_AT_ONCE = 20;
  private static final Duration LONGEST_TURN = Duration.ofSeconds(30);

  private final Subscriptions subscriptions;
  private final SubscriptionSecrets secrets;
  private final Notifications notifications;
  private final NotificationBundle bundles;
  private final Sender sender;
  private final SubscriptionSettings settings;
  private final RegisterTransactions transactions;
  private final AccessLog looks;
  private final EntryIds ids;
  private final Clock clock;

  Delivery(
      Subscriptions subscriptions,
      SubscriptionSecrets secrets,
      Notifications notifications,
      NotificationBundle bundles,
      Sender sender,
      SubscriptionSettings settings,
      RegisterTransactions transactions,
      AccessLog looks,
      EntryIds ids,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.secrets = secrets;
    this.notifications = notifications;
    this.bundles = bundles;
    this.sender = sender;
    this.settings = settings;
    this.transactions = transactions;
    this.looks = looks;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Tells a subscriber for as long as there is something to tell, or for half a minute. Does
   * nothing where someone else is at it, here or in another process.
   *
   * @throws InterruptedException where the program ends meanwhile
   */
  void deliver(UUID municipality, UUID subscription) throws InterruptedException {
    new Turn(municipality, subscription).take();
  }

  private record Addressee(Subscription subscription, Secret secret, boolean isKnown) {}

  /** One turn of one subscriber. */
  private final class Turn {

    private final UUID municipality;
    private final UUID id;
    private final UUID self = ids.next();
    private final Acting acting;
    private final long began = System.nanoTime();

    Turn(UUID municipality, UUID id) {
      this.municipality = municipality;
      this.id = id;
      acting = new Acting(municipality, "romslig:subscriptions", PURPOSE);
    }

    void take() throws InterruptedException {
      if (!call(this::lease)) {
        return;
      }
      try {
        var addressee = call(this::addressee);
        if (addressee.isPresent() && (addressee.get().isKnown() || shakeHands(addressee.get()))) {
          tellAll(addressee.get());
        }
        run(this::settle);
      } finally {
        run(() -> notifications.release(id, self));
      }
    }

    /** Longer than anything that is sent under it may take. */
    private boolean lease() {
      return notifications.lease(id, self, settings.timeout().multipliedBy(2).plusSeconds(30));
    }

    /** Whether it is still this one's turn, and its subscriber still wants to be told. */
    private boolean goesOn() {
      return lease()
          && subscriptions
              .findById(id)
              .filter(it -> it.status() != SubscriptionStatus.OFF)
              .isPresent();
    }

    /** Empty where nothing is to be sent to it now, or never again. */
    private Optional<Addressee> addressee() {
      var found = subscriptions.lock(id).filter(it -> it.status() != SubscriptionStatus.OFF);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      var subscription = found.get();
      var end = subscription.facts().endsAt();
      if (end != null && !end.isAfter(clock.instant())) {
        subscription.end();
        return Optional.empty();
      }
      var progress = notifications.progress(id);
      return progress.isAtRest(clock.instant())
          ? Optional.empty()
          : Optional.of(new Addressee(subscription, secrets.of(id), progress.isKnown()));
    }

    private boolean shakeHands(Addressee to) throws InterruptedException {
      var body = bundles.handshake(ids.next(), to.subscription(), clock.instant());
      var answer = send(to, body);
      run(
          () -> {
            if (answer.failure() == null) {
              notifications.known(id);
            } else {
              failing(answer, clock.instant(), 1);
            }
          });
      return answer.failure() == null;
    }

    private void tellAll(Addressee to) throws InterruptedException {
      var notices = next();
      while (!notices.isEmpty()) {
        for (var notice : notices) {
          if (isOver() || !call(this::goesOn) || !tell(to, notice)) {
            return;
          }
        }
        notices = next();
      }
    }

    private boolean isOver() {
      return System.nanoTime() - began > LONGEST_TURN.toNanos();
    }

    /** What lies in the queue comes before what has happened meanwhile. */
    private List<Notice> next() {
      var due = call(this::due);
      if (!due.isEmpty()) {
        return due;
      }
      run(() -> notifications.queue(id, QUEUED_AT_ONCE));
      return call(this::due);
    }

    private List<Notice> due() {
      return notifications.due(id, clock.instant(), PERSONS_AT_ONCE, EVENTS_AT_ONCE);
    }

    /** False where the subscriber is to be left alone now. */
    private boolean tell(Addressee to, Notice notice) throws InterruptedException {
      if (notice.attempts() == 0) {
        writeDown(to, notice);
      }
      var now = clock.instant();
      var answer = send(to, bundles.events(ids.next(), to.subscription(), notice, now));
      return call(() -> keep(notice, answer));
    }

    private Answer send(Addressee to, String body) throws InterruptedException {
      return sender.send(to.subscription().facts().endpoint(), to.secret(), body);
    }

    private boolean keep(Notice notice, Answer answer) {
      if (!lease()) {
        return false;
      }
      if (answer.failure() == null) {
        notifications.accepted(id, notice);
        return true;
      }
      var now = clock.instant();
      notifications.failed(id, notice, now, now.plus(settings.waitAfter(notice.attempts() + 1)));
      return failing(answer, now, FAILURES_BORNE);
    }

    /** False where it has failed too often in a row. */
    private boolean failing(Answer answer, Instant now, int borne) {
      int failures = notifications.progress(id).failures() + 1;
      var again = failures < borne ? null : now.plus(settings.waitAfter(failures - borne + 1));
      if (answer.failure() != null) {
        notifications.failing(id, answer.failure(), answer.status(), now, again);
      }
      return again == null;
    }

    /** Whoever is told that something of a person has changed, has looked at the person. */
    private void writeDown(Addressee to, Notice notice) {
      var persons =
          notice.events().stream()
              .flatMap(each -> Stream.ofNullable(each.event().personId()))
              .distinct()
              .toList();
      if (!persons.isEmpty()) {
        var subscriber =
            new SignedIn(to.subscription().subscriber(), municipality, Set.of(Role.EPJ));
        looks.lookedAtSome(subscriber, persons, PURPOSE);
      }
    }

    /** Tells whether it goes well. */
    private void settle() {
      subscriptions
          .lock(id)
          .filter(it -> it.status() != SubscriptionStatus.OFF)
          .ifPresent(it -> settle(it, notifications.progress(id)));
    }

    /** Who never accepted anything is at fault at once. */
    private void settle(Subscription subscription, Progress progress) {
      var since = progress.failingSince();
      boolean isFaulty = since != null && (!progress.isKnown() || isLongAgo(since));
      if (isFaulty && subscription.status() != SubscriptionStatus.ERROR) {
        subscription.fail();
        log.warn("Subscription {} fails since {}: {}", id, since, progress.lastFailure());
      } else if (!isFaulty
          && progress.isKnown()
          && subscription.status() != SubscriptionStatus.ACTIVE) {
        subscription.goOn();
        log.info("Subscription {} is active", id);
      }
    }

    private boolean isLongAgo(Instant since) {
      return !since.plus(settings.errorAfter()).isAfter(clock.instant());
    }

    private <T> T call(Supplier<T> work) {
      return transactions.call(acting, work);
    }

    private void run(Runnable work) {
      transactions.run(acting, work);
    }
  }
}
