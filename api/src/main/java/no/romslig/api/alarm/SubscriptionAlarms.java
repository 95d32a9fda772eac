package no.romslig.api.alarm;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.romslig.api.alarm.Alarm.SubscriberUnreached;
import no.romslig.data.event.Notifications;
import no.romslig.data.event.Subscription;
import no.romslig.data.event.SubscriptionStatus;
import no.romslig.data.event.Subscriptions;
import org.springframework.stereotype.Component;

/** Journals that could not be told of changes for a long time. */
@Component
class SubscriptionAlarms {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final Subscriptions subscriptions;
  private final Notifications notifications;

  SubscriptionAlarms(Subscriptions subscriptions, Notifications notifications) {
    this.subscriptions = subscriptions;
    this.notifications = notifications;
  }

  List<Alarm> find(LocalDate day) {
    return subscriptions.findByStatusOrderById(SubscriptionStatus.ERROR).stream()
        .map(each -> unreached(each, day))
        .toList();
  }

  private Alarm unreached(Subscription subscription, LocalDate day) {
    var since = notifications.progress(subscription.id()).failingSince();
    return new SubscriberUnreached(
        new About(About.Kind.SUBSCRIPTION, subscription.id(), subscription.id().toString()),
        since == null ? day : LocalDate.ofInstant(since, NORWAY));
  }
}
