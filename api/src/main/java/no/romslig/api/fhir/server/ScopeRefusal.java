package no.romslig.api.fhir.server;

import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import java.util.List;
import no.romslig.api.access.Scopes;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpHeaders;

/** Tells a system which scopes its token lacks. */
public final class ScopeRefusal {

  private ScopeRefusal() {}

  /** In a sentence or two. */
  public static String text(String missing) {
    return "The token lacks the scope " + missing + ". Ask the issuer for a token with it.";
  }

  /**
   * Ends the request.
   *
   * @param missing as they are written in a token
   */
  public static ForbiddenOperationException of(List<String> missing) {
    var outcome = new OperationOutcome();
    missing.forEach(
        it ->
            outcome
                .addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.FORBIDDEN)
                .setDiagnostics(text(it)));
    var refusal = new ForbiddenOperationException("The token lacks scopes.", outcome);
    refusal.addResponseHeader(HttpHeaders.WWW_AUTHENTICATE, Scopes.challenge(missing));
    return refusal;
  }
}
