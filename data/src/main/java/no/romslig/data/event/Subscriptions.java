package no.romslig.data.event;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** All subscriptions of a municipality. */
public interface Subscriptions extends Entries<Subscription> {

  Page<Subscription> findBySubscriberOrderById(String subscriber, Pageable page);

  List<Subscription> findByStatusOrderById(SubscriptionStatus status);

  List<Subscription> findBySubscriberAndStatusNot(String subscriber, SubscriptionStatus status);

  void delete(Subscription subscription);

  void flush();

  default Subscription get(UUID id) {
    return findById(id).orElseThrow();
  }
}
