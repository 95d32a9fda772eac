package no.romslig.api.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.data.booking.Bookings;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionEventKind;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.OfferEvent;
import no.romslig.data.decision.OfferEventKind;
import no.romslig.data.decision.OfferEvents;
import no.romslig.data.decision.Offers;
import no.romslig.data.decision.TakingBackGround;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a decision out of force as a whole: what was decided together is undone together, its
 * places are free again, and what its persons had before counts again. Works inside of the caller's
 * transaction.
 */
@Component
class Undoing {

  private static final String WITHDRAWN = "The decision that it rests on is not in force any more.";

  private final Bookings bookings;
  private final DecisionEvents events;
  private final Offers offers;
  private final OfferEvents offerEvents;
  private final CaseProgress progress;
  private final EntryIds ids;

  Undoing(
      Bookings bookings,
      DecisionEvents events,
      Offers offers,
      OfferEvents offerEvents,
      CaseProgress progress,
      EntryIds ids) {
    this.bookings = bookings;
    this.events = events;
    this.offers = offers;
    this.offerEvents = offerEvents;
    this.progress = progress;
    this.ids = ids;
  }

  /**
   * Why, by whom and when.
   *
   * @param declining the case whose applicant declined, if so
   * @param ground of taking back what someone was told of
   */
  record Act(
      DecisionEventKind kind,
      String by,
      LocalDate day,
      String reason,
      @Nullable UUID declining,
      @Nullable TakingBackGround ground) {}

  void undo(DecisionBook.Entry entry, Act act) {
    events.save(
        new DecisionEvent(
            ids.next(),
            entry.decision(),
            act.kind(),
            act.by(),
            act.day(),
            act.reason(),
            act.ground()));
    for (var item : entry.items()) {
      var booking = item.bookingId();
      if (booking != null) {
        bookings.findById(booking).ifPresent(bookings::delete);
      }
      var file = item.about().caseId();
      if (file != null && !file.equals(act.declining())) {
        progress.resume(file, act.day(), act.kind().name());
      }
    }
    for (var offer : offers.findByDecisionIdOrderById(entry.decision().id())) {
      if (isUnanswered(offer.id())) {
        offerEvents.save(
            new OfferEvent(
                ids.next(),
                offer.id(),
                OfferEventKind.WITHDRAWN,
                act.day(),
                null,
                WITHDRAWN,
                act.by()));
      }
    }
  }

  private boolean isUnanswered(UUID offer) {
    return offerEvents.findByOfferIdInOrderById(List.of(offer)).stream()
        .allMatch(it -> it.kind() == OfferEventKind.REMINDED);
  }
}
