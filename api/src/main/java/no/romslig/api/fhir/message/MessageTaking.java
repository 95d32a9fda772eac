package no.romslig.api.fhir.message;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import no.romslig.api.fhir.sent.Entered;
import no.romslig.api.fhir.sent.Telling;
import no.romslig.data.inbox.Inbox;
import no.romslig.data.inbox.InboxEntry;
import no.romslig.data.inbox.InboxSubjects;
import no.romslig.data.inbox.InboxSubjects.Holder;
import no.romslig.data.inbox.MessageKind;
import no.romslig.data.inbox.MessageState;
import no.romslig.data.register.Acting;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Enters a message into the registers, in such a way that the order in which messages come makes no
 * difference: of several that tell of the same thing the one that was sent last holds, and a
 * correction stands where stood what it corrects. Works inside of the caller's transaction.
 */
@Component
class MessageTaking {

  private final Inbox inbox;
  private final InboxSubjects subjects;
  private final Telling telling;
  private final Mentions mentions;
  private final FhirContext context;
  private final Clock clock;

  MessageTaking(
      Inbox inbox,
      InboxSubjects subjects,
      Telling telling,
      Mentions mentions,
      FhirContext context,
      Clock clock) {
    this.inbox = inbox;
    this.subjects = subjects;
    this.telling = telling;
    this.mentions = mentions;
    this.context = context;
    this.clock = clock;
  }

  /**
   * Enters it.
   *
   * @return digests of what others may have waited for
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException where it cannot be
   *     entered; then nothing of the transaction may be stored
   */
  Set<String> take(Acting acting, InboxEntry message) {
    var news = new TreeSet<String>();
    news.add(mentions.message(message.businessId()));
    switch (message.kind()) {
      case TELL -> news.addAll(tell(acting, message));
      case CORRECT -> news.addAll(correct(acting, message));
      case ANNUL -> news.addAll(annul(acting, message));
    }
    return Collections.unmodifiableSet(news);
  }

  private Set<String> tell(Acting acting, InboxEntry message) {
    var sent = content(message);
    var place = place(message);
    var entered =
        telling.tell(
            acting,
            sent.told(),
            SentMessage::path,
            sent.server(),
            it -> holds(mentions.subjects(it), place));
    for (var each : sent.resources()) {
      subjects.told(message.id(), place.standsAt(), mentions.subjects(each));
    }
    inbox.done(message.id(), outcome(entered), clock.instant());
    return names(sent.resources());
  }

  private boolean holds(Set<String> about, Holder than) {
    return !about.isEmpty()
        && subjects.holder(about).filter(it -> it.compareTo(than) > 0).isPresent();
  }

  /** What it does not tell any more of what the other one told, was told by mistake. */
  private Set<String> correct(Acting acting, InboxEntry message) {
    var wrong = about(message);
    if (isAnnulledLater(wrong, message)) {
      inbox.settledBy(message.id(), MessageState.ANNULLED, clock.instant());
      return Set.of();
    }
    var news = new TreeSet<>(tell(acting, message));
    var told = new TreeSet<String>();
    content(message).resources().forEach(it -> told.addAll(mentions.subjects(it)));
    news.addAll(takeBack(acting, wrong, told));
    inbox.settledBy(wrong.id(), MessageState.REPLACED, clock.instant());
    return news;
  }

  private boolean isAnnulledLater(InboxEntry wrong, InboxEntry message) {
    return inbox.about(wrong.sender(), wrong.businessId()).stream()
        .filter(it -> it.kind() == MessageKind.ANNUL && it.state() == MessageState.DONE)
        .anyMatch(it -> it.sentAt().isAfter(message.sentAt()));
  }

  /** All that corrected it before goes with it. */
  private Set<String> annul(Acting acting, InboxEntry message) {
    var wrong = about(message);
    if (wrong.state() == MessageState.WAITING) {
      throw new ResourceVersionConflictException(
          "The message that it is about waits itself.",
          outcome(
              IssueType.NOTFOUND,
              "Expected: that the message which it is about has been entered."));
    }
    var news = new TreeSet<String>();
    var chain = new LinkedHashMap<UUID, InboxEntry>();
    addChain(wrong, message.sentAt(), chain);
    for (var each : chain.values()) {
      if (each.state() == MessageState.DONE) {
        news.addAll(takeBack(acting, each, Set.of()));
      }
      if (each.state() != MessageState.DISMISSED && each.state() != MessageState.REPLACED) {
        inbox.settledBy(each.id(), MessageState.ANNULLED, clock.instant());
      }
    }
    inbox.done(message.id(), null, clock.instant());
    return news;
  }

  private void addChain(InboxEntry first, Instant before, Map<UUID, InboxEntry> chain) {
    if (chain.putIfAbsent(first.id(), first) != null) {
      return;
    }
    inbox.about(first.sender(), first.businessId()).stream()
        .filter(it -> it.kind() == MessageKind.CORRECT && it.sentAt().isBefore(before))
        .forEach(it -> addChain(it, before, chain));
  }

  /**
   * What the message told is so no more: what another one has told of the same before holds again,
   * or it was never so.
   *
   * @param but subjects that stay as they are
   */
  private Set<String> takeBack(Acting acting, InboxEntry message, Set<String> but) {
    var sent = content(message);
    var held =
        sent.told().stream()
            .filter(it -> it.hasResource() && isHeldBy(message, it.getResource()))
            .filter(it -> Collections.disjoint(mentions.subjects(it.getResource()), but))
            .toList();
    subjects.untold(message.id());
    var mistakes = new ArrayList<BundleEntryComponent>();
    for (var each : held) {
      var about = mentions.subjects(each.getResource());
      var before = subjects.holder(about).flatMap(it -> inbox.find(it.id()));
      if (before.isPresent()) {
        tellAgain(acting, before.get(), about);
      } else {
        mistakes.add(each);
      }
    }
    IntFunction<String> path = i -> SentMessage.path(sent.told().indexOf(mistakes.get(i)));
    telling.annul(acting, mistakes, path, sent.server());
    return names(sent.resources());
  }

  private boolean isHeldBy(InboxEntry message, Resource told) {
    return subjects
        .holder(mentions.subjects(told))
        .filter(it -> it.id().equals(message.id()))
        .isPresent();
  }

  private void tellAgain(Acting acting, InboxEntry message, Set<String> about) {
    var sent = content(message);
    telling.tell(
        acting,
        sent.told(),
        SentMessage::path,
        sent.server(),
        it -> Collections.disjoint(mentions.subjects(it), about));
  }

  private InboxEntry about(InboxEntry message) {
    return Optional.ofNullable(message.about())
        .flatMap(it -> inbox.find(message.sender(), it))
        .orElseThrow(
            () ->
                new ResourceVersionConflictException(
                    "The message that it is about has not come.",
                    outcome(
                        IssueType.NOTFOUND,
                        "Expected: that the message which it is about comes, too.")));
  }

  private static OperationOutcome outcome(IssueType type, String text) {
    var outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(IssueSeverity.ERROR)
        .setCode(type)
        .setDiagnostics(text)
        .addExpression("Bundle.entry[0].resource.extension");
    return outcome;
  }

  /** Where it stands among those that tell of the same. */
  private Holder place(InboxEntry message) {
    var first = message;
    var seen = new HashSet<UUID>();
    while (first.kind() == MessageKind.CORRECT) {
      if (!seen.add(first.id())) {
        throw new UnprocessableEntityException(
            "Messages correct one another in a circle.",
            outcome(IssueType.VALUE, "Expected: a message that is not about this one itself."));
      }
      first = about(first);
    }
    return new Holder(message.id(), first.sentAt(), message.sentAt(), message.businessId());
  }

  private Set<String> names(List<Resource> told) {
    var names = new TreeSet<>(mentions.patients(told));
    told.forEach(it -> names.addAll(mentions.names(it)));
    return names;
  }

  /** What a kept message tells, and where it was sent to. */
  private record Content(List<BundleEntryComponent> told, String server) {

    List<Resource> resources() {
      return told.stream().map(BundleEntryComponent::getResource).toList();
    }
  }

  private Content content(InboxEntry message) {
    var kept = inbox.content(message.id());
    var entries = context.newJsonParser().parseResource(Bundle.class, kept.json()).getEntry();
    return new Content(entries.subList(1, entries.size()), kept.server());
  }

  private String outcome(List<Entered> entered) {
    var outcome = new OperationOutcome();
    entered.forEach(it -> it.outcome().getIssue().forEach(outcome::addIssue));
    return context.newJsonParser().encodeResourceToString(outcome);
  }
}
