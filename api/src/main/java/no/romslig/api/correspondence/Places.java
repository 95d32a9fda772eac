package no.romslig.api.correspondence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.letter.Place;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.institution.Institution;
import no.romslig.data.institution.Institutions;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.Units;
import no.romslig.data.institution.Wards;
import no.romslig.solver.snapshot.InstitutionId;
import org.springframework.stereotype.Component;

/** The names of places. Works inside of the caller's transaction. */
@Component
class Places {

  private final Units units;
  private final Wards wards;
  private final Institutions institutions;
  private final Bookings bookings;

  Places(Units units, Wards wards, Institutions institutions, Bookings bookings) {
    this.units = units;
    this.wards = wards;
    this.institutions = institutions;
    this.bookings = bookings;
  }

  Unit unit(UUID id) {
    return units.findById(id).orElseThrow();
  }

  Place of(UUID unit) {
    return of(unit(unit));
  }

  /** The place of a unit that a document names. */
  Place named(String code) {
    return of(units.findByCode(code).orElseThrow());
  }

  /** Where someone lives on the last night before a day. */
  Optional<Place> before(UUID person, LocalDate day) {
    return bookings.findByPersonIdOrderById(person).stream()
        .filter(Occupancy.class::isInstance)
        .filter(it -> isOnEve(it.nights(), day))
        .reduce((earlier, later) -> later)
        .map(it -> of(it.seat().unitId()));
  }

  private static boolean isOnEve(Nights nights, LocalDate day) {
    var ends = nights.ends();
    return nights.starts().isBefore(day) && (ends == null || !ends.isBefore(day));
  }

  private Place of(Unit unit) {
    var ward = wards.findById(unit.wardId()).orElseThrow();
    var institution = institutions.findById(ward.institutionId()).orElseThrow();
    return new Place(unit.facts().name(), ward.name(), institution.facts().name());
  }

  /** The name of an institution; its code where the registers do not have it any more. */
  String institution(InstitutionId id) {
    return institutions.findAllByOrderById().stream()
        .filter(each -> each.code().equals(id.value()))
        .map(Institution::facts)
        .map(facts -> facts.name())
        .findFirst()
        .orElse(id.value());
  }
}
