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
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.waiting.Applications;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applications, and the places that were decided. */
@Component
final class ServiceRequestProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final Applications applications;
  private final DecisionItems items;
  private final ServiceRequestShape shape;

  ServiceRequestProvider(
      FhirDesk desk, Applications applications, DecisionItems items, ServiceRequestShape shape) {
    this.desk = desk;
    this.applications = applications;
    this.items = items;
    this.shape = shape;
  }

  @Override
  public Class<ServiceRequest> getResourceType() {
    return ServiceRequest.class;
  }

  /** One of an id: that of an application, or of an item that was decided. */
  @Read
  public ServiceRequest read(@IdParam IdType id) {
    return desk.read(id, () -> Ids.uuid(id).flatMap(this::find));
  }

  private Optional<Told<ServiceRequest>> find(UUID id) {
    return applications.findById(id).map(shape::of).or(() -> items.findById(id).flatMap(shape::of));
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
    return Stream.concat(
            applications.findByPersonIdOrderById(person).stream().map(shape::of),
            items.findGivenTo(person).stream().map(shape::of).flatMap(Optional::stream))
        .toList();
  }
}
