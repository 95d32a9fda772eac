package no.romslig.api.fhir.service;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.romslig.api.fhir.sent.WriteDesk;
import no.romslig.api.fhir.server.ServerWide;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes from journals who has come, is away or has left. */
@Component
public final class EncounterWrites implements ServerWide {

  private final WriteDesk desk;

  EncounterWrites(WriteDesk desk) {
    this.desk = desk;
  }

  /** Makes one, unless there is one that fits the condition. */
  @Create
  public MethodOutcome create(
      @ResourceParam Encounter sent,
      @ConditionalUrlParam @Nullable String condition,
      RequestDetails request) {
    return desk.create(sent, condition, request);
  }

  /** Changes the one of that id, as it was read. */
  @Update
  public MethodOutcome update(
      @IdParam IdType id, @ResourceParam Encounter sent, RequestDetails request) {
    return desk.update(id, sent, request);
  }
}
