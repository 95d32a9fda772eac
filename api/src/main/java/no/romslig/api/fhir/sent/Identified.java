package no.romslig.api.fhir.sent;

import java.util.List;
import java.util.Optional;
import no.romslig.api.fhir.code.NationalNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.http.HttpStatus;

/** Recognises what is sent by what its sender calls it. */
final class Identified {

  private Identified() {}

  /** By what a resource itself is called. */
  static List<Identifier> names(Resource sent) {
    return sent.getNamedProperty("identifier").getValues().stream()
        .map(Identifier.class::cast)
        .filter(it -> it.hasSystem() && it.hasValue())
        .toList();
  }

  /**
   * The id of the one that is called so; where there are several, that is told. Numbers of persons
   * name nobody but a patient.
   */
  static Optional<String> find(Intake<?> intake, Resource sent, At at) {
    var found =
        names(sent).stream()
            .filter(
                it -> sent instanceof Patient || NationalNumber.kindOf(it.getSystem()).isEmpty())
            .flatMap(it -> intake.named(it.getSystem(), it.getValue()).stream())
            .distinct()
            .toList();
    if (found.size() > 1) {
      at.child("identifier")
          .conflict(
              IssueType.DUPLICATE,
              "Its identifiers are those of several that are registered.",
              HttpStatus.CONFLICT);
    }
    return found.stream().findFirst();
  }
}
