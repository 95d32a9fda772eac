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
import java.util.stream.Stream;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.ShortStays;
import no.romslig.data.waiting.CaseFiles;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is granted to a person, or waited for. */
@Component
final class EpisodeOfCareProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final CaseFiles files;
  private final RespiteGrants grants;
  private final ShortStays stays;
  private final EpisodeShape shape;

  EpisodeOfCareProvider(
      FhirDesk desk, CaseFiles files, RespiteGrants grants, ShortStays stays, EpisodeShape shape) {
    this.desk = desk;
    this.files = files;
    this.grants = grants;
    this.stays = stays;
    this.shape = shape;
  }

  @Override
  public Class<EpisodeOfCare> getResourceType() {
    return EpisodeOfCare.class;
  }

  /** One of an id: that of a case, a grant or a short stay. */
  @Read
  public EpisodeOfCare read(@IdParam IdType id) {
    return desk.read(id, () -> Ids.uuid(id).flatMap(this::find));
  }

  private Optional<Told<EpisodeOfCare>> find(UUID id) {
    return files
        .findById(id)
        .flatMap(shape::of)
        .or(() -> grants.findById(id).map(shape::of))
        .or(() -> stays.findById(id).flatMap(shape::of));
  }

  /** All of a person. */
  @Search
  public Bundle search(
      @OptionalParam(name = EpisodeOfCare.SP_PATIENT) @Nullable ReferenceParam patient,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    return desk.searchOf(patient, request, PageAsked.of(offset, count), this::granted);
  }

  private List<Told<EpisodeOfCare>> granted(UUID person) {
    return Stream.of(
            files.findByPersonIdOrderById(person).stream().map(shape::of),
            grants.findByPersonIdOrderById(person).stream().map(shape::of).map(Optional::of),
            stays.findByPersonIdOrderById(person).stream().map(shape::of))
        .flatMap(each -> each)
        .flatMap(Optional::stream)
        .toList();
  }
}
