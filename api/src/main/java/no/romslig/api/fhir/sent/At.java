package no.romslig.api.fhir.sent;

import no.romslig.api.fhir.server.ScopeRefusal;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;

/** A place in what was sent, by its FHIRPath; what is found there is told there. */
public final class At {

  private final Findings findings;
  private final String path;

  At(Findings findings, String path) {
    this.findings = findings;
    this.path = path;
  }

  /** An element of this one. */
  public At child(String name) {
    return new At(findings, path + "." + name);
  }

  /** One of several elements of this one, the first by 0. */
  public At child(String name, int index) {
    return child(name + "[" + index + "]");
  }

  /** The content cannot be taken: it says what was expected. */
  public void invalid(String expected) {
    error(IssueType.VALUE, "Expected: " + expected + ".", HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** As {@link #invalid}, unless it holds. */
  public void demand(boolean holds, String expected) {
    if (!holds) {
      invalid(expected);
    }
  }

  /** Something is missing here. */
  public void missing(String expected) {
    error(
        IssueType.REQUIRED,
        "Missing. Expected: " + expected + ".",
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** A reference leads nowhere, or to another type. */
  public void leadsNowhere(String expected) {
    error(IssueType.NOTFOUND, "Expected: " + expected + ".", HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** Not taken from journals; it says what to do instead. */
  public void notTaken(String instead) {
    error(IssueType.NOTSUPPORTED, instead, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** The token is not for this: it lacks a scope. */
  void forbidden(String scope) {
    error(IssueType.FORBIDDEN, ScopeRefusal.text(scope), HttpStatus.FORBIDDEN);
  }

  /** It is no FHIR. */
  void malformed(IssueType type, String expected) {
    error(type, "Expected: " + expected + ".", HttpStatus.BAD_REQUEST);
  }

  /** The registers do not allow it. */
  public void conflict(IssueType type, String text, HttpStatus status) {
    error(type, text, status);
  }

  /** Worth looking at; it is stored all the same. */
  public void warn(String text) {
    findings.add(IssueSeverity.WARNING, IssueType.VALUE, path, text, HttpStatus.OK);
  }

  /** What was made of it. */
  public void inform(String text) {
    findings.add(IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, path, text, HttpStatus.OK);
  }

  /** Whether something has been found so far that keeps anything from being stored. */
  public boolean hasErrors() {
    return findings.hasErrors();
  }

  private void error(IssueType type, String text, HttpStatus status) {
    findings.add(IssueSeverity.ERROR, type, path, text, status);
  }
}
