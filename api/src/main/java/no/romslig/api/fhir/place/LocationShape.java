package no.romslig.api.fhir.place;

import java.time.LocalDate;
import java.util.Locale;
import no.romslig.api.fhir.code.CareForms;
import no.romslig.api.fhir.code.Profiles;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.request.Today;
import no.romslig.data.booking.Bookings;
import no.romslig.data.institution.Institution;
import no.romslig.data.institution.Level;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.UnitClosure;
import no.romslig.data.institution.UnitClosures;
import no.romslig.data.institution.Ward;
import no.romslig.data.person.ExternalReferences;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.springframework.stereotype.Component;

/**
 * Institutions, wards and units as locations, each part of the one above. A unit says whether it is
 * occupied today.
 */
@Component
class LocationShape {

  private final Bookings bookings;
  private final UnitClosures closures;
  private final ExternalReferences references;
  private final Today today;

  LocationShape(
      Bookings bookings, UnitClosures closures, ExternalReferences references, Today today) {
    this.bookings = bookings;
    this.closures = closures;
    this.references = references;
    this.today = today;
  }

  /** The system of the codes by which documents call them. */
  static String system(Level level) {
    return Systems.own(level.name().toLowerCase(Locale.ROOT));
  }

  Location of(Institution institution) {
    var facts = institution.facts();
    var location =
        location(
            institution.id().toString(), Level.INSTITUTION, institution.code(), "bu", "Building");
    location.setName(facts.name());
    if (facts.lat() != null && facts.lon() != null) {
      location.getPosition().setLatitude(facts.lat()).setLongitude(facts.lon());
    }
    return location;
  }

  Location of(Ward ward) {
    var location = location(ward.id().toString(), Level.WARD, ward.code(), "wa", "Ward");
    location.setName(ward.name());
    location.setPartOf(Refs.location(ward.institutionId()));
    return location;
  }

  Location of(Unit unit) {
    var facts = unit.facts();
    boolean dwelling = CareForms.isDwelling(facts.careForm());
    var location =
        location(
            unit.id().toString(),
            Level.UNIT,
            unit.code(),
            dwelling ? "ho" : "ro",
            dwelling ? "House" : "Room");
    references
        .findByUnitIdOrderById(unit.id())
        .forEach(
            each ->
                location
                    .addIdentifier()
                    .setSystem(Systems.uri(each.system()))
                    .setValue(each.value()));
    location.setName(facts.name());
    location.setPartOf(Refs.location(unit.wardId()));
    location.addType(CareForms.own(facts.careForm()));
    facts.alsoUsableFor().forEach(form -> location.addType(CareForms.own(form)));
    var day = today.date();
    location.setStatus(status(unit, day));
    location.setOperationalStatus(operation(unit, day));
    return location;
  }

  private Location location(
      String id, Level level, String code, String physicalType, String physicalName) {
    var location = new Location();
    location.setId(id);
    location.getMeta().addProfile(Profiles.basis("Location"));
    location.addIdentifier().setSystem(system(level)).setValue(code);
    location.setStatus(LocationStatus.ACTIVE).setMode(LocationMode.INSTANCE);
    location
        .getPhysicalType()
        .addCoding()
        .setSystem(Systems.PHYSICAL_TYPE)
        .setCode(physicalType)
        .setDisplay(physicalName);
    location.setManagingOrganization(Refs.municipality());
    return location;
  }

  /**
   * Suspended on nights of a closure, inactive outside of the time for which there is such a unit.
   */
  private LocationStatus status(Unit unit, LocalDate day) {
    var from = unit.facts().availableFrom();
    var to = unit.facts().availableTo();
    if ((from != null && day.isBefore(from)) || (to != null && !day.isBefore(to))) {
      return LocationStatus.INACTIVE;
    }
    return isClosed(unit, day) ? LocationStatus.SUSPENDED : LocationStatus.ACTIVE;
  }

  private Coding operation(Unit unit, LocalDate day) {
    var coding = new Coding().setSystem(Systems.BED_STATUS);
    if (status(unit, day) != LocationStatus.ACTIVE) {
      return coding.setCode("C").setDisplay("Closed");
    }
    long there =
        bookings.findOfUnit(unit.id(), day).stream()
            .filter(each -> !each.nights().starts().isAfter(day))
            .filter(each -> each.releasedFrom() == null || each.releasedFrom().isAfter(day))
            .count();
    return there >= unit.capacity()
        ? coding.setCode("O").setDisplay("Occupied")
        : coding.setCode("U").setDisplay("Unoccupied");
  }

  private boolean isClosed(Unit unit, LocalDate day) {
    return closures.findByUnitIdOrderByStartsAscIdAsc(unit.id()).stream()
        .filter(each -> !each.starts().isAfter(day))
        .map(UnitClosure::ends)
        .anyMatch(end -> end == null || end.isAfter(day));
  }
}
