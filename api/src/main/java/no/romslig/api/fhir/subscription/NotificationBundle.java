package no.romslig.api.fhir.subscription;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import no.romslig.data.event.Notice;
import no.romslig.data.event.OutgoingEvent;
import no.romslig.data.event.Subscription;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.stereotype.Component;

/** Writes what a subscriber is sent: what to read again, and nothing of it. */
@Component
class NotificationBundle {

  private final FhirContext context;

  NotificationBundle(FhirContext context) {
    this.context = context;
  }

  /**
   * What asks whether the subscriber is there.
   *
   * @param id of the bundle
   */
  String handshake(UUID id, Subscription to, Instant now) {
    return text(bundle(id, to, "handshake", 0, List.of(), now));
  }

  /**
   * Events of one person, in their order.
   *
   * @param id of the bundle
   */
  String events(UUID id, Subscription to, Notice notice, Instant now) {
    var placed = notice.events();
    var bundle = bundle(id, to, "event-notification", placed.getLast().sequence(), placed, now);
    for (var each : placed) {
      tell(bundle, to, each.event());
    }
    return text(bundle);
  }

  private static Bundle bundle(
      UUID id, Subscription to, String type, long events, List<Notice.Placed> told, Instant now) {
    var status = new Parameters();
    var self = to.server() + "/Subscription/" + to.id();
    status.addParameter().setName("subscription").setValue(new Reference(self));
    status.addParameter().setName("topic").setValue(new CanonicalType(Topic.URL));
    status
        .addParameter()
        .setName("status")
        .setValue(new CodeType(SubscriptionShape.status(to.status()).toCode()));
    status.addParameter().setName("type").setValue(new CodeType(type));
    status
        .addParameter()
        .setName("events-since-subscription-start")
        .setValue(new StringType(String.valueOf(events)));
    told.forEach(each -> tell(status.addParameter(), to, each));
    var bundle = new Bundle();
    bundle.setId(id.toString());
    bundle.setType(BundleType.HISTORY);
    bundle.setTimestamp(Date.from(now));
    var first = bundle.addEntry();
    first.setFullUrl("urn:uuid:" + id);
    first.setResource(status);
    first.getRequest().setMethod(HTTPVerb.GET).setUrl(self + "/$status");
    first.getResponse().setStatus("200");
    return bundle;
  }

  private static void tell(
      ParametersParameterComponent parameter, Subscription to, Notice.Placed placed) {
    var event = placed.event();
    parameter.setName("notification-event");
    parameter.addExtension(Extensions.NUMBER, new DecimalType(event.number()));
    parameter.addExtension(Extensions.CAUSED_BY, new StringType(event.causedBy()));
    parameter
        .addPart()
        .setName("event-number")
        .setValue(new StringType(String.valueOf(placed.sequence())));
    parameter.addPart().setName("timestamp").setValue(new InstantType(Date.from(event.at())));
    parameter.addPart().setName("focus").setValue(new Reference(url(to, event)));
  }

  private static void tell(Bundle bundle, Subscription to, OutgoingEvent event) {
    var entry = bundle.addEntry();
    entry.setFullUrl(url(to, event));
    var request = entry.getRequest();
    request.setUrl(event.resourceType() + "/" + event.resourceId());
    switch (event.kind()) {
      case CHANGED -> {
        request.setMethod(HTTPVerb.PUT);
        entry.getResponse().setStatus("200");
      }
      case REMOVED -> {
        request.setMethod(HTTPVerb.DELETE);
        entry.getResponse().setStatus("204");
      }
    }
  }

  private static String url(Subscription to, OutgoingEvent event) {
    return to.server() + "/" + event.resourceType() + "/" + event.resourceId();
  }

  private String text(Bundle bundle) {
    return context.newJsonParser().encodeResourceToString(bundle);
  }
}
