package no.romslig.api.decision;

import java.time.LocalDate;
import java.util.List;
import no.romslig.data.decision.Offer;
import no.romslig.data.decision.OfferEvent;

/** Where an offer stands on a day. */
enum OfferState {
  SENT,
  /** The last day to answer has passed, and nobody was reminded: an alarm. */
  REMINDER_DUE,
  REMINDED,
  /** Reminded, and as many days have passed again: an alarm. */
  OVERDUE,
  ACCEPTED,
  DECLINED,
  WITHDRAWN;

  boolean isOpen() {
    return switch (this) {
      case SENT, REMINDER_DUE, REMINDED, OVERDUE -> true;
      case ACCEPTED, DECLINED, WITHDRAWN -> false;
    };
  }

  boolean isAlarm() {
    return this == REMINDER_DUE || this == OVERDUE;
  }

  static OfferState of(Offer offer, List<OfferEvent> events, LocalDate day) {
    var state = day.isAfter(offer.answerBy()) ? REMINDER_DUE : SENT;
    for (var event : events) {
      if (!state.isOpen()) {
        return state;
      }
      state =
          switch (event.kind()) {
            case REMINDED -> after(offer, event, day);
            case ACCEPTED -> ACCEPTED;
            case DECLINED -> DECLINED;
            case WITHDRAWN -> WITHDRAWN;
          };
    }
    return state;
  }

  private static OfferState after(Offer offer, OfferEvent reminder, LocalDate day) {
    var given = offer.sentOn().until(offer.answerBy());
    return day.isAfter(reminder.happenedOn().plus(given)) ? OVERDUE : REMINDED;
  }
}
