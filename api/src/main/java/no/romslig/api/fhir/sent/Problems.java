package no.romslig.api.fhir.sent;

import java.util.List;
import java.util.Optional;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Fault;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;

/**
 * Tells at the place of an arrival what the registers refuse, in the words of the other interface.
 */
final class Problems {

  private Problems() {}

  static void tell(ApiProblem problem, At at) {
    var body = problem.getBody();
    var status =
        Optional.ofNullable(HttpStatus.resolve(problem.getStatusCode().value()))
            .orElse(HttpStatus.CONFLICT);
    var text = body.getTitle() + ". " + body.getDetail();
    var properties = body.getProperties();
    if (properties != null) {
      if (properties.get("faults") instanceof List<?> faults) {
        faults.stream()
            .filter(Fault.class::isInstance)
            .map(Fault.class::cast)
            .forEach(
                it ->
                    at.conflict(
                        IssueType.VALUE, it.path() + ": expected " + it.expected() + ".", status));
        return;
      }
      if (properties.get("unmet") instanceof List<?> unmet) {
        text += " " + unmet;
      }
    }
    at.conflict(type(status), text, status);
  }

  private static IssueType type(HttpStatus status) {
    return switch (status) {
      case CONFLICT, PRECONDITION_FAILED -> IssueType.CONFLICT;
      case NOT_FOUND -> IssueType.NOTFOUND;
      default -> IssueType.BUSINESSRULE;
    };
  }
}
