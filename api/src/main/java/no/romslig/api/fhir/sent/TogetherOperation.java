package no.romslig.api.fhir.sent;

import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.romslig.api.fhir.server.ServerWide;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** Takes bundles of several resources. */
@Component
public final class TogetherOperation implements ServerWide {

  private final WriteDesk desk;

  TogetherOperation(WriteDesk desk) {
    this.desk = desk;
  }

  /** All of a transaction, or nothing; each entry of a batch by itself. */
  @Transaction
  public Bundle together(@TransactionParam Bundle sent, RequestDetails request) {
    return desk.together(sent, request);
  }
}
