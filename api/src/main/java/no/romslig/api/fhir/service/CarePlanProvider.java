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
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.PublishedStay;
import no.romslig.data.stay.RespiteGrant;
import no.romslig.data.stay.RespiteGrants;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stays of a grant of respite that its family has been told of. */
@Component
final class CarePlanProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final RespiteGrants grants;
  private final Bookings bookings;
  private final CarePlanShape shape;

  CarePlanProvider(FhirDesk desk, RespiteGrants grants, Bookings bookings, CarePlanShape shape) {
    this.desk = desk;
    this.grants = grants;
    this.bookings = bookings;
    this.shape = shape;
  }

  @Override
  public Class<CarePlan> getResourceType() {
    return CarePlan.class;
  }

  /** One of an id: that of the grant. */
  @Read
  public CarePlan read(@IdParam IdType id) {
    return desk.read(id, () -> Ids.uuid(id).flatMap(grants::findById).flatMap(this::told));
  }

  private Optional<Told<CarePlan>> told(RespiteGrant grant) {
    var stays =
        bookings.findByPersonIdOrderById(grant.personId()).stream()
            .filter(PublishedStay.class::isInstance)
            .map(PublishedStay.class::cast)
            .filter(stay -> stay.grantId().equals(grant.id()))
            .toList();
    return stays.isEmpty() ? Optional.empty() : Optional.of(shape.of(grant, stays));
  }

  /** All of a person. */
  @Search
  public Bundle search(
      @OptionalParam(name = CarePlan.SP_PATIENT) @Nullable ReferenceParam patient,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    return desk.searchOf(patient, request, PageAsked.of(offset, count), this::of);
  }

  private List<Told<CarePlan>> of(UUID person) {
    return grants.findByPersonIdOrderById(person).stream()
        .map(this::told)
        .flatMap(Optional::stream)
        .toList();
  }
}
