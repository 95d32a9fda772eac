package no.romslig.api.fhir.message;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.util.Date;
import no.romslig.data.inbox.InboxEntry;
import no.romslig.data.register.EntryIds;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.MessageHeader.ResponseType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** Answers a message by one that says what has become of it. */
@Component
class MessageAnswer {

  private static final String URN = "urn:uuid:";

  private final FhirContext context;
  private final EntryIds ids;
  private final Clock clock;

  MessageAnswer(FhirContext context, EntryIds ids, Clock clock) {
    this.context = context;
    this.ids = ids;
    this.clock = clock;
  }

  Bundle to(SentMessage sent, InboxEntry kept, String server) {
    var answer = new Bundle().setType(BundleType.MESSAGE);
    answer.setTimestamp(Date.from(clock.instant()));
    answer.setIdentifier(
        new Identifier().setSystem("urn:ietf:rfc:3986").setValue(URN + ids.next()));
    var header = new MessageHeader();
    header.setEvent(sent.header().getEvent());
    header.getSource().setEndpoint(server);
    header
        .getResponse()
        .setIdentifier(
            sent.header().hasId() ? sent.header().getIdElement().getIdPart() : kept.id().toString())
        .setCode(code(kept));
    header.setId(ids.next().toString());
    answer.addEntry().setFullUrl(URN + header.getIdPart()).setResource(header);
    if (kept.outcome() != null) {
      var outcome = context.newJsonParser().parseResource(OperationOutcome.class, kept.outcome());
      if (outcome.hasIssue()) {
        outcome.setId(ids.next().toString());
        header.getResponse().setDetails(new Reference(URN + outcome.getIdPart()));
        answer.addEntry().setFullUrl(URN + outcome.getIdPart()).setResource(outcome);
      }
    }
    return answer;
  }

  private static ResponseType code(InboxEntry kept) {
    return switch (kept.state()) {
      case WAITING -> ResponseType.TRANSIENTERROR;
      case FAILED -> ResponseType.FATALERROR;
      case DONE, REPLACED, ANNULLED, DISMISSED -> ResponseType.OK;
    };
  }
}
