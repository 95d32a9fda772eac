package no.romslig.api.fhir.sent;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Entries that have nothing to do with each other: one may be stored though another is not. */
final class Batch {

  private final Bundle sent;
  private final Enter enter;

  /** Enters one, which stands at a place from 0. */
  interface Enter {

    List<Entered> enter(BundleEntryComponent entry, int number);
  }

  Batch(Bundle sent, Enter enter) {
    this.sent = sent;
    this.enter = enter;
  }

  void answerTo(Bundle answer) {
    var entries = sent.getEntry();
    for (int i = 0; i < entries.size(); i++) {
      var told = answer.addEntry();
      try {
        told.setResponse(enter.enter(entries.get(i), i).getFirst().response());
      } catch (BaseServerResponseException refused) {
        told.getResponse().setStatus(String.valueOf(refused.getStatusCode()));
        if (refused.getOperationOutcome() instanceof OperationOutcome outcome) {
          told.getResponse().setOutcome(outcome);
        }
      }
    }
  }
}
