package no.romslig.api.fhir.message;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.sent.At;
import no.romslig.data.inbox.MessageKind;
import no.romslig.solver.check.IdentityNumber;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A message: a Bundle with its header, and what it tells.
 *
 * @param businessId what the sender calls it
 * @param about the message of the same sender that it corrects or annuls
 * @param told entries, without the header
 */
record SentMessage(
    String businessId,
    MessageKind kind,
    @Nullable String about,
    Instant sentAt,
    MessageHeader header,
    List<BundleEntryComponent> told) {

  static final String EVENT = "urn:romslig:code:message";
  static final String ABOUT = Systems.extension("about");

  private static final int LONGEST = 500;
  private static final String EVENTS = "a coding of " + EVENT + ": tell, correct or annul";

  /** Reads it; empty where a fault was told. */
  static Optional<SentMessage> read(Bundle sent, At at) {
    at.child("type").demand(sent.getType() == BundleType.MESSAGE, "message");
    var first = at.child("entry", 0).child("resource");
    if (!(sent.getEntryFirstRep().getResource() instanceof MessageHeader header)) {
      first.invalid("the MessageHeader, which comes first");
      return Optional.empty();
    }
    var id = name(sent.getIdentifier(), at.child("identifier"));
    var kind = kind(header, first);
    var about = about(header, kind.orElse(null), first);
    if (!sent.hasTimestamp()) {
      at.child("timestamp").missing("when it was sent");
    }
    var told = sent.getEntry().subList(1, sent.getEntry().size());
    at.child("entry")
        .demand(
            !told.isEmpty() || kind.filter(it -> it == MessageKind.ANNUL).isPresent(),
            "at least one resource that is told of, after the MessageHeader");
    for (int i = 0; i < told.size(); i++) {
      mustBeNamed(told.get(i), at.child("entry", i + 1).child("resource"));
    }
    if (at.hasErrors() || id.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SentMessage(
            id.get(),
            kind.get(),
            about.orElse(null),
            sent.getTimestamp().toInstant(),
            header,
            List.copyOf(told)));
  }

  /** A later message could not tell of it. */
  private static void mustBeNamed(BundleEntryComponent entry, At at) {
    if (!entry.hasResource()) {
      at.missing("a resource that is told of");
      return;
    }
    var names = entry.getResource().getNamedProperty("identifier");
    if (names != null && !names.hasValues()) {
      at.child("identifier").missing("what the journal calls it, by which it is told of again");
    }
  }

  /** What it tells of. */
  List<Resource> resources() {
    return told.stream().flatMap(it -> Stream.ofNullable(it.getResource())).toList();
  }

  /** Where each of what it tells stands in it. */
  static String path(int index) {
    return "Bundle.entry[" + (index + 1) + "].resource";
  }

  private static Optional<String> name(Identifier said, At at) {
    if (!said.hasValue() || !said.hasSystem()) {
      at.missing("system and value, which no other message has");
      return Optional.empty();
    }
    var name = said.getSystem() + "|" + said.getValue();
    at.demand(
        name.length() <= LONGEST && !IdentityNumber.isIn(name),
        "at most " + LONGEST + " characters, without a national number");
    return Optional.of(name);
  }

  private static Optional<MessageKind> kind(MessageHeader header, At at) {
    var here = at.child("event");
    if (!header.hasEventCoding() || !EVENT.equals(header.getEventCoding().getSystem())) {
      here.invalid(EVENTS);
      return Optional.empty();
    }
    var code = String.valueOf(header.getEventCoding().getCode());
    var kind =
        Stream.of(MessageKind.values())
            .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(code))
            .findFirst();
    here.demand(kind.isPresent(), EVENTS);
    return kind;
  }

  private static Optional<String> about(MessageHeader header, @Nullable MessageKind kind, At at) {
    var said = header.getExtension().stream().filter(it -> ABOUT.equals(it.getUrl())).findFirst();
    var here = at.child("extension");
    if (said.isEmpty()) {
      if (kind == MessageKind.CORRECT || kind == MessageKind.ANNUL) {
        here.missing(
            ABOUT + " with valueIdentifier: the identifier of the Bundle that it is about");
      }
      return Optional.empty();
    }
    if (kind == MessageKind.TELL) {
      here.invalid("no " + ABOUT + ": what tells is about no other message");
    }
    if (!(said.get().getValue() instanceof Identifier other)) {
      here.invalid(ABOUT + " with valueIdentifier");
      return Optional.empty();
    }
    return name(other, here);
  }
}
