package no.romslig.api.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.place.PlaceTransactions;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Today;
import no.romslig.data.decision.DecisionEventKind;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.data.decision.DecisionLock;
import no.romslig.data.decision.Offer;
import no.romslig.data.decision.OfferEvent;
import no.romslig.data.decision.OfferEventKind;
import no.romslig.data.decision.OfferEvents;
import no.romslig.data.decision.Offers;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.DeclinedPlace;
import no.romslig.data.waiting.DeclinedPlaces;
import no.romslig.solver.rules.RuleSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/**
 * Where decided places are offered, and answers are registered. Declining frees the place and never
 * changes the rank; what becomes of the application is for a person to decide.
 */
@Service
class OfferDesk {

  private static final String DECLINED = "The applicant declined the place that was offered.";

  private final DecisionBook book;
  private final DecisionLock lock;
  private final RunShelf shelf;
  private final Offers offers;
  private final OfferEvents events;
  private final DeclinedPlaces declined;
  private final CaseProgress progress;
  private final Undoing undoing;
  private final PlaceTransactions transactions;
  private final EntryIds ids;
  private final Today today;

  OfferDesk(
      DecisionBook book,
      DecisionLock lock,
      RunShelf shelf,
      Offers offers,
      OfferEvents events,
      DeclinedPlaces declined,
      CaseProgress progress,
      Undoing undoing,
      PlaceTransactions transactions,
      EntryIds ids,
      Today today) {
    this.book = book;
    this.lock = lock;
    this.shelf = shelf;
    this.offers = offers;
    this.events = events;
    this.declined = declined;
    this.progress = progress;
    this.undoing = undoing;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /** An offer and what became of it. */
  record Course(Offer offer, List<OfferEvent> events, OfferState state) {

    int version() {
      return events.size();
    }
  }

  /**
   * Offers each applicant of a decision the place.
   *
   * @param answerBy the last day to answer; missing = as the rule set says
   * @throws ApiProblem where the decision is not in force, or nothing says how long to wait
   */
  List<Course> send(Acting acting, UUID decisionId, @Nullable LocalDate answerBy) {
    return transactions.call(
        acting,
        () -> {
          lock.takeDecision(decisionId);
          var entry = book.find(decisionId);
          if (entry.state() != DecisionState.IN_FORCE) {
            throw Refusals.notOpen(entry.state().name());
          }
          if (!offers.findByDecisionIdOrderById(decisionId).isEmpty()) {
            throw Refusals.notOpen("OFFERED");
          }
          var day = today.date();
          var last = answerBy == null ? lastDay(rules(entry), day) : answerBy;
          if (last.isBefore(day)) {
            throw badDay();
          }
          return entry.items().stream()
              .filter(OfferDesk::isOffered)
              .map(it -> send(acting, it, day, last))
              .toList();
        });
  }

  private Course send(Acting acting, DecisionItem item, LocalDate day, LocalDate last) {
    var file = Objects.requireNonNull(item.about().caseId());
    var unit = Objects.requireNonNull(item.place()).unitId();
    var offer = offers.save(new Offer(ids.next(), item, file, unit, day, last, acting.subject()));
    progress.offer(file, day);
    return new Course(offer, List.of(), OfferState.of(offer, List.of(), day));
  }

  Course remind(Acting acting, UUID id, int version) {
    return happen(acting, id, version, OfferEventKind.REMINDED, null, null, entry -> {});
  }

  Course accept(Acting acting, UUID id, int version) {
    return happen(
        acting,
        id,
        version,
        OfferEventKind.ACCEPTED,
        null,
        null,
        course -> progress.accept(course.offer().caseId(), today.date()));
  }

  /** The place is free again and not proposed to this case any more (DECLINED). */
  Course decline(Acting acting, UUID id, int version, String code, @Nullable String reason) {
    return happen(
        acting,
        id,
        version,
        OfferEventKind.DECLINED,
        code,
        reason,
        course -> {
          ReasonCodes.mustBeFor(code, "DECLINE");
          var offer = course.offer();
          var day = today.date();
          declined.save(new DeclinedPlace(ids.next(), offer.caseId(), offer.unitId(), day, code));
          progress.decline(offer.caseId(), day, code);
          undoing.undo(
              book.find(offer.decisionId()),
              new Undoing.Act(
                  DecisionEventKind.DECLINED,
                  acting.subject(),
                  day,
                  DECLINED,
                  offer.caseId(),
                  null));
        });
  }

  /** What is done in the registers together with an event. */
  private interface Consequence {
    void follow(Course course);
  }

  private Course happen(
      Acting acting,
      UUID id,
      int version,
      OfferEventKind kind,
      @Nullable String code,
      @Nullable String reason,
      Consequence consequence) {
    return transactions.call(
        acting,
        () -> {
          var offer = offer(id);
          lock.takeDecision(offer.decisionId());
          var course = course(offer);
          if (course.version() != version) {
            throw EntityTag.changedSince(course.version());
          }
          if (!course.state().isOpen()) {
            throw Refusals.notOpen(course.state().name());
          }
          events.save(
              new OfferEvent(ids.next(), id, kind, today.date(), code, reason, acting.subject()));
          consequence.follow(course);
          return course(offer);
        });
  }

  Course find(Acting acting, UUID id) {
    return transactions.call(acting, () -> course(offer(id)));
  }

  private Offer offer(UUID id) {
    return offers.findById(id).orElseThrow(() -> Refusals.noSuch("offer"));
  }

  /** Inside of the caller's transaction. */
  Course course(Offer offer) {
    var happened = events.findByOfferIdInOrderById(List.of(offer.id()));
    return new Course(offer, happened, OfferState.of(offer, happened, today.date()));
  }

  /** What the rule set proposes after a declined offer; a person decides. */
  String onDecline(Offer offer) {
    return rules(book.find(offer.decisionId()))
        .entry("offer.onDecline")
        .map(it -> it.value().stringValue())
        .orElse("KEEP");
  }

  private RuleSet rules(DecisionBook.Entry entry) {
    return shelf.open(entry.decision().basis().runId()).rules();
  }

  private static LocalDate lastDay(RuleSet rules, LocalDate day) {
    return rules
        .entry("offer.responseDays")
        .filter(it -> it.value().isNumber())
        .map(it -> day.plusDays(it.value().intValue()))
        .orElseThrow(OfferDesk::badDay);
  }

  private static ApiProblem badDay() {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "answer-by-demanded",
        "The last day to answer is missing or has passed",
        "The rule set sets no time (offer.responseDays): give answerBy, today or later.");
  }

  /** Whether the decision may be offered: it gives a case a place. */
  static boolean isOffered(DecisionItem item) {
    return item.about().caseId() != null
        && item.kind() != DecisionItemKind.COMPANION
        && item.place() != null;
  }
}
