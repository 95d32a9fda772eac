package no.romslig.api.fhir.sent;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Entries that have nothing to do with each other: one may be stored though another is not. */
final class Batch {

  private final Bundle sent;
  private final Function<BundleEntryComponent, List<Entered>> enter;

  Batch(Bundle sent, Function<BundleEntryComponent, List<Entered>> enter) {
    this.sent = sent;
    this.enter = enter;
  }

  void answerTo(Bundle answer) {
    for (var entry : sent.getEntry()) {
      var told = answer.addEntry();
      try {
        told.setResponse(enter.apply(entry).getFirst().response());
      } catch (BaseServerResponseException refused) {
        told.getResponse().setStatus(String.valueOf(refused.getStatusCode()));
        if (refused.getOperationOutcome() instanceof OperationOutcome outcome) {
          told.getResponse().setOutcome(outcome);
        }
      }
    }
  }
}
