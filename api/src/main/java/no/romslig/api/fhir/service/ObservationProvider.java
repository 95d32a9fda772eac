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
import no.romslig.api.cases.ObservedLevels;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.need.FunctionScore;
import no.romslig.data.need.FunctionScores;
import no.romslig.data.need.FunctionVariables;
import no.romslig.data.need.NeedAssessment;
import no.romslig.data.need.NeedAssessments;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What assessments say of how a person manages: one observation for each function variable. */
@Component
final class ObservationProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final NeedAssessments assessments;
  private final FunctionScores scores;
  private final FunctionVariables variables;
  private final ObservedLevels levels;

  ObservationProvider(
      FhirDesk desk,
      NeedAssessments assessments,
      FunctionScores scores,
      FunctionVariables variables,
      ObservedLevels levels) {
    this.desk = desk;
    this.assessments = assessments;
    this.scores = scores;
    this.variables = variables;
    this.levels = levels;
  }

  @Override
  public Class<Observation> getResourceType() {
    return Observation.class;
  }

  /** One of an id. */
  @Read
  public Observation read(@IdParam IdType id) {
    return desk.read(id, () -> Ids.uuid(id).flatMap(scores::findById).flatMap(this::told));
  }

  private Optional<Told<Observation>> told(FunctionScore score) {
    return assessments.findById(score.assessmentId()).map(it -> told(it, score));
  }

  private Told<Observation> told(NeedAssessment assessment, FunctionScore score) {
    return ObservationShape.of(
        assessment,
        score,
        variables.findById(score.variableId()).orElseThrow(),
        levels.counts(assessment));
  }

  /** All of a person, the earlier ones too. */
  @Search
  public Bundle search(
      @OptionalParam(name = Observation.SP_PATIENT) @Nullable ReferenceParam patient,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    return desk.searchOf(patient, request, PageAsked.of(offset, count), this::of);
  }

  private List<Told<Observation>> of(UUID person) {
    return assessments.findByPersonIdOrderById(person).stream()
        .filter(levels::counts)
        .flatMap(
            assessment ->
                scores.findByAssessmentIdOrderById(assessment.id()).stream()
                    .map(score -> told(assessment, score)))
        .toList();
  }
}
