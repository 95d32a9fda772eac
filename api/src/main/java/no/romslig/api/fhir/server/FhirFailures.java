package no.romslig.api.fhir.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import no.romslig.api.problem.SafePath;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells every failure by an OperationOutcome; of what nobody foresaw only the log has details. */
@Component
@Interceptor
public final class FhirFailures implements ServerWide {

  private static final Logger log = LoggerFactory.getLogger(FhirFailures.class);

  /** Makes of a failure what the server tells of it. */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public @Nullable BaseServerResponseException told(RequestDetails request, Throwable failure) {
    if (failure instanceof BaseServerResponseException known
        && !(known instanceof InternalErrorException)) {
      return safe(known);
    }
    log.error(
        "Unforeseen failure of {} {}",
        request.getRestOperationType(),
        request.getResourceName(),
        failure);
    return new InternalErrorException(
        "Something went wrong here that nobody foresaw. Nothing was changed; try again later.");
  }

  /** The library repeats what was asked for, such as an address. */
  private static BaseServerResponseException safe(BaseServerResponseException known) {
    if (known.getOperationOutcome() instanceof OperationOutcome outcome) {
      outcome.getIssue().stream()
          .filter(OperationOutcome.OperationOutcomeIssueComponent::hasDiagnostics)
          .forEach(it -> it.setDiagnostics(SafePath.safe(it.getDiagnostics())));
      return known;
    }
    var text = String.valueOf(known.getMessage());
    var safe = SafePath.safe(text);
    return safe.equals(text)
        ? known
        : new UnclassifiedServerFailureException(known.getStatusCode(), safe);
  }
}
