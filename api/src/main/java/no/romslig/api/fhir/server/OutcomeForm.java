package no.romslig.api.fhir.server;

import ca.uhn.fhir.context.FhirContext;
import no.romslig.api.problem.ErrorForm;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells what stopped a request before the FHIR server saw it, such as a missing token. */
@Component
final class OutcomeForm implements ErrorForm {

  private static final MediaType FHIR_JSON = MediaType.parseMediaType("application/fhir+json");

  private final FhirContext context;

  OutcomeForm(FhirContext context) {
    this.context = context;
  }

  @Override
  public boolean isFor(String path) {
    return path.startsWith(FhirServer.PATH + "/");
  }

  @Override
  public ResponseEntity<?> answer(HttpStatus status) {
    var outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(IssueSeverity.ERROR)
        .setCode(code(status))
        .setDiagnostics(diagnostics(status));
    return ResponseEntity.status(status)
        .contentType(FHIR_JSON)
        .body(context.newJsonParser().encodeResourceToString(outcome));
  }

  private static IssueType code(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> IssueType.LOGIN;
      case FORBIDDEN -> IssueType.FORBIDDEN;
      case NOT_FOUND -> IssueType.NOTFOUND;
      default -> status.is5xxServerError() ? IssueType.EXCEPTION : IssueType.PROCESSING;
    };
  }

  private static String diagnostics(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> "Nobody has signed in. Send a token that is valid here.";
      case FORBIDDEN -> "Your role does not allow this.";
      case NOT_FOUND -> "There is nothing here.";
      default -> status.getReasonPhrase();
    };
  }
}
