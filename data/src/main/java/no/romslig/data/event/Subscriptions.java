package no.romslig.data.event;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All subscriptions of a municipality. */
public interface Subscriptions extends Entries<Subscription> {

  Page<Subscription> findBySubscriberOrderById(String subscriber, Pageable page);

  List<Subscription> findByStatusOrderById(SubscriptionStatus status);

  List<Subscription> findBySubscriberAndStatusNot(String subscriber, SubscriptionStatus status);

  void delete(Subscription subscription);

  void flush();

  /** One that nobody else changes until the transaction is over. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from Subscription s where s.id = :id")
  Optional<Subscription> lock(UUID id);
}
