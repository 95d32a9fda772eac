package no.romslig.api.decision;

import java.util.List;
import java.util.UUID;
import no.romslig.api.request.Today;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Commitment;
import no.romslig.data.decision.DecisionEventKind;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.TakingBackGround;
import no.romslig.data.register.Acting;
import no.romslig.data.waiting.CaseEnd;
import org.springframework.stereotype.Component;

/**
 * Frees the place that was decided for a case once the case has ended, since nobody will move in:
 * the decision is taken out of force as a whole. Works inside of the caller's transaction.
 */
@Component
public class EndedCases {

  private final Bookings bookings;
  private final DecisionItems items;
  private final DecisionBook book;
  private final Undoing undoing;
  private final Today today;

  EndedCases(
      Bookings bookings, DecisionItems items, DecisionBook book, Undoing undoing, Today today) {
    this.bookings = bookings;
    this.items = items;
    this.book = book;
    this.undoing = undoing;
    this.today = today;
  }

  /** Of a case that has just ended; nothing where no place is decided for it. */
  public void free(Acting acting, UUID caseId, CaseEnd cause) {
    bookings.findDecidedOfCase(caseId).ifPresent(place -> free(acting, place, cause));
  }

  /** The same of a lasting place, whatever it is decided for. */
  void free(Acting acting, Commitment place, CaseEnd cause) {
    var decided = items.findByBookingIdIn(List.of(place.id()));
    if (decided.isEmpty()) {
      bookings.delete(place);
      return;
    }
    var act =
        new Undoing.Act(
            DecisionEventKind.TAKEN_BACK,
            acting.subject(),
            today.date(),
            "A case that it is about has ended: " + cause + ".",
            null,
            TakingBackGround.CASE_ENDED);
    decided.stream()
        .map(DecisionItem::decisionId)
        .distinct()
        .forEach(decision -> undoing.undo(book.find(decision), act));
  }
}
