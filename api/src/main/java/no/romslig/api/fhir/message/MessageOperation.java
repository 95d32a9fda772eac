package no.romslig.api.fhir.message;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.ArrayList;
import java.util.TreeSet;
import no.romslig.api.fhir.sent.Telling;
import no.romslig.api.fhir.server.ServerWide;
import no.romslig.data.inbox.ReceivedMessage;
import no.romslig.data.register.EntryIds;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** Takes messages from journals. */
@Component
public final class MessageOperation implements ServerWide {

  private final InboxDesk desk;
  private final MessageAnswer answers;
  private final Mentions mentions;
  private final FhirContext context;
  private final EntryIds ids;

  MessageOperation(
      InboxDesk desk, MessageAnswer answers, Mentions mentions, FhirContext context, EntryIds ids) {
    this.desk = desk;
    this.answers = answers;
    this.mentions = mentions;
    this.context = context;
    this.ids = ids;
  }

  /** Keeps a message, and says what has become of it; the same as often as it is sent. */
  @Operation(name = "$process-message")
  public Bundle process(@ResourceParam Bundle sent, RequestDetails request) {
    var who = Telling.writer();
    var message = Telling.read(sent, "Bundle", SentMessage::read);
    var server = request.getFhirServerBase();
    var kept =
        desk.receive(who.acting("RECEIVE_MESSAGE"), received(message, sent, who.subject(), server))
            .orElseThrow(
                () ->
                    new ResourceVersionConflictException(
                        "Another message of yours is called so already. Give each message an"
                            + " identifier of its own; to correct one, send another one about"
                            + " it."));
    return answers.to(message, kept, server);
  }

  private ReceivedMessage received(SentMessage message, Bundle sent, String sender, String server) {
    var content = context.newJsonParser().encodeResourceToString(sent);
    var waits = new TreeSet<String>();
    message.resources().forEach(it -> waits.addAll(mentions.names(it)));
    if (message.about() != null) {
      waits.add(mentions.message(message.about()));
    }
    return new ReceivedMessage(
        ids.next(),
        sender,
        message.businessId(),
        message.kind(),
        message.about(),
        message.sentAt(),
        Digests.of(content),
        content,
        server,
        new ArrayList<>(waits),
        new ArrayList<>(mentions.partners(message.resources())));
  }
}
