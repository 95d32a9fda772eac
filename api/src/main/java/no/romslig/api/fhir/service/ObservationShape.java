package no.romslig.api.fhir.service;

import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.need.FunctionScore;
import no.romslig.data.need.FunctionVariable;
import no.romslig.data.need.NeedAssessment;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/**
 * A score of one function variable: 1, no problem, to 5, full need. What is not relevant has no
 * value, since 9 is no high score.
 */
final class ObservationShape {

  private static final int NOT_RELEVANT = 9;

  private ObservationShape() {}

  /**
   * As a resource.
   *
   * @param counts whether nothing of the same day was told anew since
   */
  static Told<Observation> of(
      NeedAssessment assessment, FunctionScore score, FunctionVariable variable, boolean counts) {
    var observation = new Observation();
    observation.setId(score.id().toString());
    observation.setStatus(counts ? ObservationStatus.FINAL : ObservationStatus.ENTEREDINERROR);
    observation
        .addCategory()
        .addCoding()
        .setSystem(Systems.OBSERVATION_CATEGORY)
        .setCode("survey")
        .setDisplay("Survey");
    observation
        .getCode()
        .setText(variable.nameNb())
        .addCoding()
        .setSystem(Systems.FUNCTION_VARIABLE)
        .setCode(variable.code());
    observation.setSubject(Refs.patient(assessment.personId()));
    observation.setEffective(new DateTimeType(assessment.assessedOn().toString()));
    if (score.score() == NOT_RELEVANT) {
      observation
          .getDataAbsentReason()
          .addCoding()
          .setSystem(Systems.ABSENT_REASON)
          .setCode("not-applicable")
          .setDisplay("Not Applicable");
    } else {
      observation.setValue(new IntegerType(score.score()));
    }
    return Told.of(observation, assessment.personId());
  }
}
