package no.romslig.api.fhir.decided;

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
import java.util.stream.Stream;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.stay.ShortStays;
import no.romslig.data.waiting.Applications;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked for, and the places that were decided. */
@Component
final class ServiceRequestProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final Applications applications;
  private final ShortStays stays;
  private final DecisionItems items;
  private final ServiceRequestShape shape;

  ServiceRequestProvider(
      FhirDesk desk,
      Applications applications,
      ShortStays stays,
      DecisionItems items,
      ServiceRequestShape shape) {
    this.desk = desk;
    this.applications = applications;
    this.stays = stays;
    this.items = items;
    this.shape = shape;
  }

  @Override
  public Class<ServiceRequest> getResourceType() {
    return ServiceRequest.class;
  }

  /** One of an id: that of an application, a short stay, or an item that was decided. */
  @Read
  public ServiceRequest read(@IdParam IdType id) {
    return desk.read(id, () -> shape.find(id.getIdPart()));
  }

  /** All of a person. */
  @Search
  public Bundle search(
      @OptionalParam(name = ServiceRequest.SP_PATIENT) @Nullable ReferenceParam patient,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    return desk.searchOf(patient, request, PageAsked.of(offset, count), this::of);
  }

  private List<Told<ServiceRequest>> of(UUID person) {
    return Stream.of(
            applications.findByPersonIdOrderById(person).stream().map(shape::of),
            stays.findByPersonIdOrderById(person).stream()
                .map(ShortStayShape::of)
                .flatMap(Optional::stream),
            items.findGivenTo(person).stream().map(shape::of).flatMap(Optional::stream))
        .flatMap(it -> it)
        .toList();
  }
}
