package no.romslig.api.fhir.message;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.fhir.code.NationalNumber;
import no.romslig.api.fhir.message.InboxView.FindingView;
import no.romslig.api.fhir.sent.Telling;
import no.romslig.data.inbox.Inbox;
import no.romslig.data.inbox.InboxEntry;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows messages to persons. Works inside of the caller's transaction. */
@Component
class InboxViews {

  private final Inbox inbox;
  private final Mentions mentions;
  private final Telling telling;
  private final FhirContext context;

  InboxViews(Inbox inbox, Mentions mentions, Telling telling, FhirContext context) {
    this.inbox = inbox;
    this.mentions = mentions;
    this.telling = telling;
    this.context = context;
  }

  InboxView of(InboxEntry it) {
    return new InboxView(
        it.id(),
        it.sender(),
        it.businessId(),
        it.kind(),
        it.about(),
        it.sentAt(),
        it.receivedAt(),
        it.state(),
        it.attempts(),
        it.nextAttemptAt(),
        findings(it.outcome()),
        it.settledAt(),
        it.settledBy(),
        it.reason());
  }

  InboxView.Whole whole(InboxEntry it) {
    var kept = inbox.content(it.id());
    var told =
        context.newJsonParser().parseResource(Bundle.class, kept.json()).getEntry().stream()
            .skip(1)
            .map(BundleEntryComponent::getResource)
            .toList();
    return new InboxView.Whole(of(it), told.stream().map(this::told).toList(), patients(told));
  }

  private InboxView.Told told(Resource resource) {
    var names =
        mentions
            .identifiers(resource)
            .filter(it -> NationalNumber.kindOf(it.getSystem()).isEmpty())
            .map(it -> it.getSystem() + "|" + it.getValue())
            .toList();
    return new InboxView.Told(resource.fhirType(), names);
  }

  private List<UUID> patients(List<Resource> told) {
    var named = told.stream().flatMap(mentions::all).flatMap(it -> telling.patient(it).stream());
    var referred =
        told.stream()
            .flatMap(mentions::references)
            .filter(Reference::hasReference)
            .flatMap(it -> telling.patient(new IdType(it.getReference())).stream());
    return Stream.concat(named, referred).distinct().toList();
  }

  private List<FindingView> findings(@Nullable String outcome) {
    if (outcome == null) {
      return List.of();
    }
    return context
        .newJsonParser()
        .parseResource(OperationOutcome.class, outcome)
        .getIssue()
        .stream()
        .map(
            it ->
                new FindingView(
                    it.getSeverity().toCode(),
                    it.getCode().toCode(),
                    it.hasExpression() ? it.getExpression().getFirst().getValue() : null,
                    it.getDiagnostics()))
        .toList();
  }
}
