package no.romslig.api.fhir.subscription;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Optional;
import java.util.function.Function;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.WhoAsks;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.event.Notifications;
import no.romslig.data.event.SubscriptionSecrets;
import no.romslig.data.event.SubscriptionSecrets.Secret;
import no.romslig.data.event.SubscriptionStatus;
import no.romslig.data.event.Subscriptions;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Where journals subscribe, and end it. Each sees its own subscriptions only. */
@Component
class SubscriptionDesk {

  private final AllowedAddresses allowed;
  private final Subscriptions subscriptions;
  private final SubscriptionSecrets secrets;
  private final Notifications notifications;
  private final RegisterTransactions transactions;
  private final EntryIds ids;

  SubscriptionDesk(
      AllowedAddresses allowed,
      Subscriptions subscriptions,
      SubscriptionSecrets secrets,
      Notifications notifications,
      RegisterTransactions transactions,
      EntryIds ids) {
    this.allowed = allowed;
    this.subscriptions = subscriptions;
    this.secrets = secrets;
    this.notifications = notifications;
    this.transactions = transactions;
    this.ids = ids;
  }

  /** Someone's own, inside of a transaction of theirs. */
  Optional<Told<Subscription>> find(IdType id) {
    return own(Ids.uuid(id).flatMap(subscriptions::findById)).map(this::told);
  }

  /** All of someone's own, inside of a transaction of theirs. */
  Page<Told<Subscription>> find(Pageable page) {
    return subscriptions.findBySubscriberOrderById(WhoAsks.now().subject(), page).map(this::told);
  }

  private static Optional<no.romslig.data.event.Subscription> own(
      Optional<no.romslig.data.event.Subscription> found) {
    return found.filter(it -> it.subscriber().equals(WhoAsks.now().subject()));
  }

  private Told<Subscription> told(no.romslig.data.event.Subscription known) {
    return SubscriptionShape.of(known, notifications.progress(known.id()));
  }

  /**
   * Subscribes: from now on, and as soon as the subscriber has shown that it is there.
   *
   * @param server by which address the subscriber knows this one
   * @return with the key of its signatures, which nobody is told again
   */
  Subscription create(Subscription asked, String server) {
    var asks = journal();
    var wish = SubscriptionWish.of(asked, allowed);
    var facts = ReadableTypes.of(wish.facts(), asks.scopes());
    var id = ids.next();
    var secret = new Secret(Signature.newKey(), wish.headers());
    try {
      return transactions.call(
          asks.acting("CREATE_FHIR_SUBSCRIPTION"),
          () -> {
            var made =
                subscriptions.save(
                    new no.romslig.data.event.Subscription(id, asks.subject(), facts, server));
            subscriptions.flush();
            secrets.keep(id, secret);
            notifications.begin(id);
            var shown = told(made).resource();
            shown.getChannel().addExtension(Extensions.SECRET, new StringType(secret.key()));
            return shown;
          });
    } catch (DataIntegrityViolationException refused) {
      throw refused(refused);
    }
  }

  private static BaseServerResponseException refused(DataIntegrityViolationException refused) {
    var text = String.valueOf(refused.getMostSpecificCause().getMessage());
    return text.contains("subscription_once")
        ? new ResourceVersionConflictException(
            "You have such a subscription already. Go on with it, or delete it first.")
        : new UnprocessableEntityException(
            "Neither the reason nor the address may hold a national number.");
  }

  /**
   * Ends a subscription: nothing else of it changes.
   *
   * @param sent as it was read, with the status {@code off}
   */
  Subscription update(IdType id, Subscription sent) {
    return change(
        id,
        "UPDATE_FHIR_SUBSCRIPTION",
        known -> {
          if (!isSame(told(known).resource(), sent)) {
            throw new UnprocessableEntityException(
                "Of a subscription only the status changes, to off. For anything else delete it"
                    + " and create another.");
          }
          if (sent.getStatus() == Subscription.SubscriptionStatus.OFF) {
            known.end();
          } else if (sent.getStatus() != SubscriptionShape.status(known.status())) {
            throw new UnprocessableEntityException(
                "Subscription.status: expected off. The rest is for this server to say.");
          }
          return told(known).resource();
        });
  }

  /** Whether it says the same; what is not told of it cannot be said again. */
  private static boolean isSame(Subscription known, Subscription sent) {
    return comparable(known).equalsDeep(comparable(sent));
  }

  private static Subscription comparable(Subscription one) {
    var copy = one.copy();
    copy.setId((String) null);
    copy.setMeta(null);
    copy.setStatus(null);
    copy.setError(null);
    copy.getChannel().getHeader().clear();
    copy.getChannel().getExtension().clear();
    return copy;
  }

  /** Takes a subscription away, with everything that was still to be told. */
  void delete(IdType id) {
    change(
        id,
        "DELETE_FHIR_SUBSCRIPTION",
        known -> {
          subscriptions.delete(known);
          return SubscriptionStatus.OFF;
        });
  }

  private <T> T change(
      IdType id, String command, Function<no.romslig.data.event.Subscription, T> work) {
    return transactions.call(
        journal().acting(command),
        () ->
            work.apply(
                own(Ids.uuid(id).flatMap(subscriptions::lock))
                    .orElseThrow(
                        () ->
                            new ResourceNotFoundException(
                                "There is no such subscription: none of yours has this id."))));
  }

  private static SignedIn journal() {
    var asks = WhoAsks.now();
    if (!asks.isAny(Role.EPJ)) {
      throw new ForbiddenOperationException(
          "Your role does not allow this. Subscriptions are for the role EPJ.");
    }
    return asks;
  }
}
