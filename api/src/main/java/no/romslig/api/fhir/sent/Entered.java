package no.romslig.api.fhir.sent;

import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that was sent.
 *
 * @param id with its version, where journals may change it
 * @param isNew whether it was not there before
 * @param resource as it is read now; missing where journals cannot change it
 * @param persons of whom it tells
 * @param findings what is worth saying of it
 */
public record Entered(
    IdType id, boolean isNew, @Nullable Resource resource, Set<UUID> persons, Findings findings) {

  /** What is worth saying of it. */
  public OperationOutcome outcome() {
    return findings.outcome();
  }

  BundleEntryResponseComponent response() {
    var response = new BundleEntryResponseComponent();
    response.setStatus(isNew ? "201 Created" : "200 OK");
    response.setLocation(id.getValue());
    if (id.hasVersionIdPart()) {
      response.setEtag("W/\"" + id.getVersionIdPart() + "\"");
    }
    if (!findings.isEmpty()) {
      response.setOutcome(findings.outcome());
    }
    return response;
  }
}
