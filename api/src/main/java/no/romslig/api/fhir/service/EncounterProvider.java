package no.romslig.api.fhir.service;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import no.romslig.api.fhir.server.Asked;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Parts;
import no.romslig.data.booking.Bookings;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a person is, was or will be. */
@Component
final class EncounterProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final Bookings bookings;
  private final EncounterShape shape;

  EncounterProvider(FhirDesk desk, Bookings bookings, EncounterShape shape) {
    this.desk = desk;
    this.bookings = bookings;
    this.shape = shape;
  }

  @Override
  public Class<Encounter> getResourceType() {
    return Encounter.class;
  }

  /** One of an id. */
  @Read
  public Encounter read(@IdParam IdType id) {
    return desk.read(id, () -> Ids.uuid(id).flatMap(bookings::findById).map(shape::of));
  }

  /** All of a person. */
  @Search
  public Bundle search(
      @RequiredParam(name = Encounter.SP_PATIENT) ReferenceParam patient,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    var asked = new Asked();
    var person = asked.patient(patient);
    return desk.search(
        request,
        asked,
        PageAsked.of(offset, count),
        page ->
            Parts.of(
                bookings.findByPersonIdOrderById(person).stream().map(shape::of).toList(), page));
  }
}
