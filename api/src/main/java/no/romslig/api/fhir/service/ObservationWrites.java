package no.romslig.api.fhir.service;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.romslig.api.fhir.sent.WriteDesk;
import no.romslig.api.fhir.server.ServerWide;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes levels of function variables from journals. */
@Component
public final class ObservationWrites implements ServerWide {

  private final WriteDesk desk;

  ObservationWrites(WriteDesk desk) {
    this.desk = desk;
  }

  /** Makes one, unless there is one that fits the condition. */
  @Create
  public MethodOutcome create(
      @ResourceParam Observation sent,
      @ConditionalUrlParam @Nullable String condition,
      RequestDetails request) {
    return desk.create(sent, condition, request);
  }
}
