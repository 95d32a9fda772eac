package no.romslig.api.bookings;

import java.util.UUID;
import no.romslig.api.bookings.BookingView.Kind;
import no.romslig.api.entry.Shown;
import no.romslig.data.booking.Absence;
import no.romslig.data.booking.Absences;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.booking.PublishedStay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes views of bookings, inside of the caller's transaction. */
@Component
class BookingViews {

  private final Bookings bookings;
  private final Absences absences;

  BookingViews(Bookings bookings, Absences absences) {
    this.bookings = bookings;
    this.absences = absences;
  }

  Shown<BookingView> show(UUID id) {
    var booking = bookings.findById(id).orElseThrow();
    return Shown.of(booking, view(booking));
  }

  BookingView view(Booking booking) {
    return switch (booking) {
      case Occupancy it -> view(it, Kind.OCCUPANCY, it, null, null);
      case Commitment it -> view(it, Kind.COMMITMENT, null, it, null);
      case PublishedStay it -> view(it, Kind.PUBLISHED, null, null, it);
      default -> throw new IllegalStateException("a booking of no kind");
    };
  }

  private BookingView view(
      Booking it,
      Kind kind,
      @Nullable Occupancy lived,
      @Nullable Commitment decided,
      @Nullable PublishedStay published) {
    var grant = decided == null ? null : decided.grantId();
    return new BookingView(
        it.id(),
        kind,
        it.seat().unitId(),
        it.seat().slot(),
        it.personId(),
        it.nights().starts(),
        it.nights().ends(),
        it.releasedBy(),
        it.releasedFrom(),
        lived == null ? null : lived.careForm(),
        lived == null ? null : lived.withoutDecision(),
        decided == null ? null : decided.decides(),
        decided == null ? null : decided.caseId(),
        published == null ? grant : published.grantId(),
        decided == null ? null : decided.shortStayId(),
        published == null ? null : published.planId(),
        absences.findByBookingIdOrderById(it.id()).stream()
            .map(away -> absence(away, it).view())
            .toList());
  }

  Shown<AbsenceView> absence(UUID id) {
    return absence(absences.findById(id).orElseThrow());
  }

  Shown<AbsenceView> absence(Absence away) {
    return absence(away, bookings.findById(away.bookingId()).orElseThrow());
  }

  private static Shown<AbsenceView> absence(Absence away, Booking of) {
    return Shown.of(
        away,
        new AbsenceView(
            away.id(),
            away.bookingId(),
            of.personId(),
            away.starts(),
            away.ends(),
            away.mayBeLent()));
  }
}
