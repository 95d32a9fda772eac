package no.romslig.api.fhir.message;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.fhir.sent.Telling;
import no.romslig.api.place.PlaceTransactions;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.inbox.Inbox;
import no.romslig.data.inbox.InboxEntry;
import no.romslig.data.inbox.MessageState;
import no.romslig.data.inbox.ReceivedMessage;
import no.romslig.data.journal.JournalLock;
import no.romslig.data.register.Acting;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * Keeps messages and tries to enter them: at once, whenever something has come that they wait for,
 * and from time to time. Each try is a transaction of its own.
 */
@Service
class InboxDesk {

  private static final Logger log = LoggerFactory.getLogger(InboxDesk.class);
  private static final Set<IssueType> MAY_PASS =
      EnumSet.of(
          IssueType.NOTFOUND, IssueType.CONFLICT, IssueType.DUPLICATE, IssueType.BUSINESSRULE);

  private final Inbox inbox;
  private final MessageTaking taking;
  private final JournalLock lock;
  private final PlaceTransactions transactions;
  private final InboxSettings settings;
  private final FhirContext context;
  private final Clock clock;

  InboxDesk(
      Inbox inbox,
      MessageTaking taking,
      JournalLock lock,
      PlaceTransactions transactions,
      InboxSettings settings,
      FhirContext context,
      Clock clock) {
    this.inbox = inbox;
    this.taking = taking;
    this.lock = lock;
    this.transactions = transactions;
    this.settings = settings;
    this.context = context;
    this.clock = clock;
  }

  /**
   * Keeps a message, unless it is there, and tries it.
   *
   * @return what has become of it; empty where another message is called so
   */
  Optional<InboxEntry> receive(Acting acting, ReceivedMessage message) {
    var known =
        transactions.call(
            acting,
            () -> {
              lock.take();
              var there = inbox.find(message.sender(), message.businessId());
              if (there.isEmpty()) {
                inbox.keep(message);
              }
              return there;
            });
    if (known.isEmpty()) {
      tryNow(acting.municipality(), message.id());
    }
    return transactions
        .call(acting, () -> inbox.find(message.sender(), message.businessId()))
        .filter(it -> it.digest().equals(message.digest()));
  }

  /** Tries a message, and after it whatever has waited for it. */
  void tryNow(UUID municipality, UUID id) {
    var order = Comparator.comparing(InboxEntry::sentAt).thenComparing(InboxEntry::businessId);
    var queue = new PriorityQueue<>(order);
    var done = new HashSet<UUID>();
    transactions.call(clock(municipality), () -> inbox.find(id)).ifPresent(queue::add);
    while (!queue.isEmpty()) {
      var next = queue.poll();
      var news = tryOne(municipality, next);
      if (news.isEmpty()) {
        continue;
      }
      done.add(next.id());
      transactions
          .call(clock(municipality), () -> inbox.waitingFor(news))
          .forEach(
              it -> {
                if (!done.contains(it.id())
                    && queue.stream().noneMatch(queued -> queued.id().equals(it.id()))) {
                  queue.add(it);
                }
              });
    }
  }

  private static Acting clock(UUID municipality) {
    return new Acting(municipality, "romslig:clock", "TRY_MESSAGES");
  }

  /** Empty where nothing has come of it. */
  private Set<String> tryOne(UUID municipality, InboxEntry message) {
    var acting = new Acting(municipality, message.sender(), "TAKE_MESSAGE");
    try {
      return transactions.call(acting, () -> take(acting, message.id()));
    } catch (BaseServerResponseException refused) {
      keep(acting, message, (OperationOutcome) refused.getOperationOutcome());
    } catch (ApiProblem refused) {
      var told = Telling.refusal(refused, "Bundle").getOperationOutcome();
      keep(acting, message, (OperationOutcome) told);
    } catch (ConcurrencyFailureException busy) {
      log.info("Message {} is tried again: others were at work on the same", message.id());
    } catch (RuntimeException unforeseen) {
      log.error("Message {} could not be worked on", message.id(), unforeseen);
      keep(acting, message, unforeseen());
    }
    return Set.of();
  }

  /** It is not tried for ever: a person is told. */
  private static OperationOutcome unforeseen() {
    var outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(IssueSeverity.ERROR)
        .setCode(IssueType.EXCEPTION)
        .setDiagnostics(
            "Something went wrong here that nobody foresaw. Ask whoever runs Romslig, and try"
                + " again.")
        .addExpression("Bundle");
    return outcome;
  }

  private Set<String> take(Acting acting, UUID id) {
    lock.take();
    var now = inbox.find(id).orElseThrow();
    return switch (now.state()) {
      case WAITING, DONE -> taking.take(acting, now);
      case FAILED, REPLACED, ANNULLED, DISMISSED -> Set.of();
    };
  }

  /** What was done stays done, where it could only have been done better. */
  private void keep(Acting acting, InboxEntry message, OperationOutcome told) {
    if (message.state() == MessageState.DONE) {
      return;
    }
    var outcome = context.newJsonParser().encodeResourceToString(told);
    var now = clock.instant();
    var mayPass =
        told.getIssue().stream()
            .filter(it -> it.getSeverity() == IssueSeverity.ERROR)
            .allMatch(it -> MAY_PASS.contains(it.getCode()));
    var isFresh = now.isBefore(message.receivedAt().plus(settings.patience()));
    transactions.call(
        acting,
        () -> {
          var stands = inbox.find(message.id()).orElseThrow();
          if (stands.state() != MessageState.WAITING) {
            return stands.state();
          }
          if (mayPass && isFresh) {
            inbox.waits(message.id(), outcome, now.plus(settings.waitAfter(stands.attempts())));
          } else {
            inbox.failed(message.id(), outcome, now);
          }
          return stands.state();
        });
  }
}
