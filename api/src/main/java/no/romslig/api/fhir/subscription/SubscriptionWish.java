package no.romslig.api.fhir.subscription;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.romslig.data.event.Header;
import no.romslig.data.event.SubscriptionFacts;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelComponent;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/**
 * Reads what a journal asks for, and finds everything that is wrong with it at once.
 *
 * @param headers to be sent with each notification
 */
record SubscriptionWish(SubscriptionFacts facts, List<Header> headers) {

  private static final String FHIR_JSON = "application/fhir+json";
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_ADDRESS = 1_000;
  private static final int MOST_HEADERS = 10;
  private static final int LONGEST_HEADER = 4_000;

  /** What this program says itself. */
  private static final Set<String> OWN_HEADERS =
      Set.of(
          "accept",
          "content-type",
          "content-encoding",
          "transfer-encoding",
          "te",
          "trailer",
          "user-agent",
          "date",
          "romslig-signature");

  private static final Pattern FILTER = Pattern.compile("([A-Za-z]+)\\??");

  SubscriptionWish {
    headers = List.copyOf(headers);
  }

  /**
   * What the resource asks for.
   *
   * @throws UnprocessableEntityException with an outcome that has every fault
   */
  static SubscriptionWish of(Subscription asked, AllowedAddresses allowed) {
    return new Reading(asked, allowed).read();
  }

  /** Reads one resource. */
  private static final class Reading {

    private final Subscription asked;
    private final AllowedAddresses allowed;
    private final OperationOutcome faults = new OperationOutcome();

    Reading(Subscription asked, AllowedAddresses allowed) {
      this.asked = asked;
      this.allowed = allowed;
    }

    SubscriptionWish read() {
      var channel = asked.getChannel();
      demand(
          asked.getStatus() == SubscriptionStatus.REQUESTED,
          "Subscription.status",
          "requested, which is how a subscription begins");
      var reason = asked.hasReason() ? asked.getReason().strip() : "";
      demand(
          !reason.isEmpty() && reason.length() <= LONGEST_REASON,
          "Subscription.reason",
          "why, in 1 to " + LONGEST_REASON + " characters");
      demand(
          Topic.URL.equals(asked.getCriteria()), "Subscription.criteria", "the topic " + Topic.URL);
      demand(!asked.hasContact(), "Subscription.contact", "nothing, since it is not kept");
      var types = types();
      checkChannel(channel);
      var headers = headers(channel);
      if (faults.hasIssue()) {
        throw new UnprocessableEntityException("It is not possible to subscribe so.", faults);
      }
      var end = asked.hasEnd() ? asked.getEnd().toInstant() : null;
      return new SubscriptionWish(
          new SubscriptionFacts(channel.getEndpoint(), reason, types, end), headers);
    }

    private List<String> types() {
      var types = new ArrayList<String>();
      var extensions = asked.getCriteriaElement().getExtension();
      for (int i = 0; i < extensions.size(); i++) {
        var path = "Subscription.criteria.extension[" + i + "]";
        if (known(extensions.get(i), Extensions.FILTER, path)) {
          var filter = FILTER.matcher(text(extensions.get(i)));
          boolean isType = filter.matches() && Topic.TYPES.contains(filter.group(1));
          demand(isType, path, "a type alone, one of " + String.join(", ", Topic.TYPES));
          if (isType) {
            types.add(filter.group(1));
          }
        }
      }
      return types;
    }

    private void checkChannel(SubscriptionChannelComponent channel) {
      var path = "Subscription.channel.";
      demand(channel.getType() == SubscriptionChannelType.RESTHOOK, path + "type", "rest-hook");
      demand(FHIR_JSON.equals(channel.getPayload()), path + "payload", FHIR_JSON);
      var extensions = channel.getPayloadElement().getExtension();
      for (int i = 0; i < extensions.size(); i++) {
        var at = path + "payload.extension[" + i + "]";
        if (known(extensions.get(i), Extensions.CONTENT, at)) {
          demand(text(extensions.get(i)).equals("id-only"), at, "id-only");
        }
      }
      for (int i = 0; i < channel.getExtension().size(); i++) {
        known(channel.getExtension().get(i), "", "Subscription.channel.extension[" + i + "]");
      }
      var endpoint = channel.hasEndpoint() ? channel.getEndpoint() : "";
      demand(
          endpoint.length() <= LONGEST_ADDRESS,
          path + "endpoint",
          "at most " + LONGEST_ADDRESS + " characters");
      allowed.fault(endpoint).ifPresent(expected -> demand(false, path + "endpoint", expected));
    }

    private List<Header> headers(SubscriptionChannelComponent channel) {
      var headers = new ArrayList<Header>();
      demand(
          channel.getHeader().size() <= MOST_HEADERS,
          "Subscription.channel.header",
          "at most " + MOST_HEADERS);
      for (int i = 0; i < channel.getHeader().size(); i++) {
        var both = channel.getHeader().get(i).getValueNotNull().split(":", 2);
        var header = new Header(both[0].strip(), both.length == 2 ? both[1].strip() : "");
        boolean isPossible = isPossible(header);
        demand(
            isPossible,
            "Subscription.channel.header[" + i + "]",
            "a header that a request may have and that is not set here, as in Name: value");
        if (isPossible) {
          headers.add(header);
        }
      }
      return headers;
    }

    private static boolean isPossible(Header header) {
      if (header.value().isEmpty()
          || header.value().length() > LONGEST_HEADER
          || OWN_HEADERS.contains(header.name().toLowerCase(Locale.ROOT))) {
        return false;
      }
      try {
        HttpRequest.newBuilder(URI.create("http://localhost/"))
            .header(header.name(), header.value());
        return true;
      } catch (IllegalArgumentException refused) {
        return false;
      }
    }

    private boolean known(Extension extension, String url, String path) {
      boolean isKnown = url.equals(extension.getUrl());
      demand(isKnown, path, url.isEmpty() ? "no extension" : "the extension " + url);
      return isKnown;
    }

    private static String text(Extension extension) {
      return extension.getValue() instanceof StringType text ? text.getValueNotNull() : "";
    }

    private void demand(boolean isMet, String path, String expected) {
      if (!isMet) {
        faults
            .addIssue()
            .setSeverity(IssueSeverity.ERROR)
            .setCode(IssueType.VALUE)
            .setDiagnostics("Expected: " + expected + ".")
            .addExpression(path);
      }
    }
  }
}
