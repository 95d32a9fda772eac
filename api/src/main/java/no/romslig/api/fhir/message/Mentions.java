package no.romslig.api.fhir.message;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.api.fhir.code.NationalNumber;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** What resources are about and refer to, as digests. */
@Component
class Mentions {

  private static final String CONDITION = "?identifier=";

  private final FhirContext context;

  Mentions(FhirContext context) {
    this.context = context;
  }

  /** What a resource itself is called. Numbers of persons name nobody but a patient. */
  Set<String> subjects(Resource resource) {
    return identifiers(resource)
        .filter(
            it -> resource instanceof Patient || NationalNumber.kindOf(it.getSystem()).isEmpty())
        .map(it -> Digests.of(resource.fhirType(), it.getSystem(), it.getValue()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The message that a system calls so. */
  String message(String businessId) {
    return Digests.of("message", businessId);
  }

  /** All that a resource is called, or that is called in it, but for places. */
  Set<String> names(Resource resource) {
    return all(resource)
        .map(it -> Digests.of("name", it.getSystem(), it.getValue()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All by which persons may be called in a resource. */
  Stream<Identifier> all(Resource resource) {
    return Stream.concat(
        identifiers(resource), references(resource).flatMap(it -> named(it).stream()));
  }

  /** All that a resource refers to. */
  Stream<Reference> references(Resource resource) {
    return context
        .newTerser()
        .getAllPopulatedChildElementsOfType(resource, Reference.class)
        .stream();
  }

  /** Patients of the message, as those who hope for them call them. */
  Set<String> patients(List<Resource> told) {
    return hopes(told.stream().filter(Patient.class::isInstance));
  }

  /** Partners whom someone may know only later. */
  Set<String> partners(List<Resource> told) {
    return hopes(told.stream().filter(RelatedPerson.class::isInstance));
  }

  private Set<String> hopes(Stream<Resource> told) {
    return told.flatMap(this::identifiers)
        .map(it -> Digests.of("partner", it.getSystem(), it.getValue()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a resource itself is called. */
  Stream<Identifier> identifiers(Resource resource) {
    var all = resource.getNamedProperty("identifier");
    return (all == null ? Stream.<Base>empty() : all.getValues().stream())
        .filter(Identifier.class::isInstance)
        .map(Identifier.class::cast)
        .filter(it -> it.hasSystem() && it.hasValue());
  }

  private static Optional<Identifier> named(Reference reference) {
    var said = reference.getReference();
    if (said == null) {
      return Optional.of(reference.getIdentifier()).filter(it -> it.hasSystem() && it.hasValue());
    }
    var question = said.indexOf(CONDITION);
    var bar = said.indexOf('|', question);
    return question <= 0 || bar < 0 || said.startsWith("Location")
        ? Optional.empty()
        : Optional.of(
            new Identifier()
                .setSystem(said.substring(question + CONDITION.length(), bar))
                .setValue(said.substring(bar + 1)));
  }
}
