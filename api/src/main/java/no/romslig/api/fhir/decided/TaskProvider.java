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
import java.util.UUID;
import no.romslig.api.decision.ProposedItems;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.TaskIds;
import no.romslig.api.fhir.server.Told;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was proposed to persons, and what the office decided on it. */
@Component
final class TaskProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final ProposedItems items;
  private final TaskShape shape;

  TaskProvider(FhirDesk desk, ProposedItems items, TaskShape shape) {
    this.desk = desk;
    this.items = items;
    this.shape = shape;
  }

  @Override
  public Class<Task> getResourceType() {
    return Task.class;
  }

  /** One of an id: the run's, and where the item stands in its proposal. */
  @Read
  public Task read(@IdParam IdType id) {
    return desk.read(
        id,
        () ->
            TaskIds.read(id.getIdPart())
                .flatMap(it -> items.find(it.run(), it.key()))
                .map(shape::of));
  }

  /** All of a person that may be decided on now, or were. */
  @Search
  public Bundle search(
      @OptionalParam(name = Task.SP_PATIENT) @Nullable ReferenceParam patient,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    return desk.searchOf(patient, request, PageAsked.of(offset, count), this::of);
  }

  private List<Told<Task>> of(UUID person) {
    return items.of(person).stream().map(shape::of).toList();
  }
}
