package no.romslig.api.fhir.subscription;

import java.util.Date;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.event.Progress;
import no.romslig.data.event.SubscriptionStatus;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;

/** A subscription as its subscriber sees it: without its headers, which may open doors. */
final class SubscriptionShape {

  private SubscriptionShape() {}

  static Told<Subscription> of(no.romslig.data.event.Subscription known, Progress progress) {
    var facts = known.facts();
    var shown = new Subscription();
    shown.setId(known.id().toString());
    shown.setStatus(status(known.status()));
    shown.setReason(facts.reason());
    shown.setCriteria(Topic.URL);
    facts
        .resourceTypes()
        .forEach(
            type ->
                shown
                    .getCriteriaElement()
                    .addExtension(Extensions.FILTER, new StringType(type + "?")));
    if (facts.endsAt() != null) {
      shown.setEnd(Date.from(facts.endsAt()));
    }
    var channel = shown.getChannel();
    channel.setType(SubscriptionChannelType.RESTHOOK);
    channel.setEndpoint(facts.endpoint());
    channel.setPayload("application/fhir+json");
    channel.getPayloadElement().addExtension(Extensions.CONTENT, new CodeType("id-only"));
    if (progress.lastFailure() != null) {
      shown.setError(error(progress));
    }
    return Told.of(shown);
  }

  static Subscription.SubscriptionStatus status(SubscriptionStatus status) {
    return switch (status) {
      case REQUESTED -> Subscription.SubscriptionStatus.REQUESTED;
      case ACTIVE -> Subscription.SubscriptionStatus.ACTIVE;
      case ERROR -> Subscription.SubscriptionStatus.ERROR;
      case OFF -> Subscription.SubscriptionStatus.OFF;
    };
  }

  private static String error(Progress progress) {
    var failure = progress.lastFailure();
    var what =
        switch (failure) {
          case NOT_REACHED -> "Nobody answered at the address";
          case TIMED_OUT -> "The answer did not come in time";
          case REFUSED -> "The answer was " + progress.lastStatus();
          case NOT_ALLOWED -> "The address is not allowed any more";
          case null -> "";
        };
    return what
        + (progress.failingSince() == null ? "." : ", since " + progress.failingSince() + ".");
  }
}
