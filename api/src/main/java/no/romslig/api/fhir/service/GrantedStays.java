package no.romslig.api.fhir.service;

import java.util.Optional;
import java.util.UUID;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Nights;
import org.springframework.stereotype.Component;

/** Short stays for which a place was decided; the others are only asked for. */
@Component
public class GrantedStays {

  private final Bookings bookings;

  GrantedStays(Bookings bookings) {
    this.bookings = bookings;
  }

  /** The nights that were decided; empty where none were. */
  public Optional<Nights> nights(UUID person, UUID stay) {
    return bookings.findByPersonIdOrderById(person).stream()
        .filter(each -> each instanceof Commitment it && stay.equals(it.shortStayId()))
        .findFirst()
        .map(Booking::nights);
  }
}
