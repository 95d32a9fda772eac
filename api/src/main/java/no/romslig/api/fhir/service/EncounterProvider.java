package no.romslig.api.fhir.service;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.UUID;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Told;
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
      @OptionalParam(name = Encounter.SP_PATIENT) @Nullable ReferenceParam patient,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    return desk.searchOf(patient, request, PageAsked.of(offset, count), this::of);
  }

  private List<Told<Encounter>> of(UUID person) {
    return bookings.findByPersonIdOrderById(person).stream().map(shape::of).toList();
  }
}
