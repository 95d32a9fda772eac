package no.romslig.api.fhir.sent;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;

/** What is wrong with what was sent, or worth saying of it: all of it, each at its place. */
public final class Findings {

  private final List<Finding> found = new ArrayList<>();
  private boolean isFinal;

  /** Never says what stood there: it may be of a person. */
  private record Finding(
      IssueSeverity severity, IssueType type, String path, String text, HttpStatus status) {}

  void add(IssueSeverity severity, IssueType type, String path, String text, HttpStatus status) {
    found.add(new Finding(severity, type, path, text, status));
  }

  /** Whether something keeps it from being stored. */
  public boolean hasErrors() {
    return found.stream().anyMatch(Findings::isError);
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == IssueSeverity.ERROR;
  }

  /** All of these together. */
  static Findings of(List<Findings> parts) {
    var all = new Findings();
    parts.forEach(part -> all.found.addAll(part.found));
    return all;
  }

  /** Nothing can be looked at after this: the database has given the transaction up. */
  void end() {
    isFinal = true;
  }

  boolean isFinal() {
    return isFinal;
  }

  /** Whether there is anything to say. */
  boolean isEmpty() {
    return found.isEmpty();
  }

  OperationOutcome outcome() {
    return outcome(found);
  }

  /** What keeps it from being stored. */
  public OperationOutcome errors() {
    return outcome(found.stream().filter(Findings::isError).toList());
  }

  /** What is worth looking at, though it is stored. */
  public OperationOutcome warnings() {
    return outcome(found.stream().filter(it -> it.severity() == IssueSeverity.WARNING).toList());
  }

  private static OperationOutcome outcome(List<Finding> findings) {
    var outcome = new OperationOutcome();
    for (var each : findings) {
      outcome
          .addIssue()
          .setSeverity(each.severity())
          .setCode(each.type())
          .setDiagnostics(each.text())
          .addExpression(each.path());
    }
    return outcome;
  }

  /**
   * Ends the request where something keeps it from being stored.
   *
   * @throws BaseServerResponseException with all findings
   */
  void refuseErrors() {
    if (hasErrors()) {
      throw refusal();
    }
  }

  /** The content itself comes before what the registers say of it. */
  BaseServerResponseException refusal() {
    var errors = told(found.stream().filter(Findings::isError).toList());
    var status =
        errors.stream()
            .map(Finding::status)
            .min(Comparator.comparingInt(Findings::rank))
            .orElseThrow();
    return new UnclassifiedServerFailureException(
        status.value(), "Nothing was stored. Every fault is told at its place.", outcome(errors));
  }

  /** Who may not do something is told nothing else of what it would come to. */
  private static List<Finding> told(List<Finding> errors) {
    var forbidden = errors.stream().filter(it -> it.status() == HttpStatus.FORBIDDEN).toList();
    return forbidden.isEmpty() ? errors : forbidden;
  }

  private static int rank(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> 0;
      case UNPROCESSABLE_CONTENT -> 1;
      default -> 2;
    };
  }
}
