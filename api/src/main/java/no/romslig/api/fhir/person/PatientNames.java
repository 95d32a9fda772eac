package no.romslig.api.fhir.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.fhir.code.NationalNumber;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.sent.At;
import no.romslig.data.person.ExternalReference;
import no.romslig.data.person.ExternalReferences;
import no.romslig.data.person.PersonNumber;
import no.romslig.data.person.PersonNumbers;
import no.romslig.data.register.EntryIds;
import no.romslig.solver.check.IdentityNumber;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Numbers and ids by which others know a person, as sent and as registered. */
@Component
class PatientNames {

  private static final String TAKEN =
      "Another person is registered with this identifier. Send If-None-Exist to find who is there,"
          + " or change that one by PUT.";

  private final PersonNumbers numbers;
  private final ExternalReferences references;
  private final EntryIds ids;

  PatientNames(PersonNumbers numbers, ExternalReferences references, EntryIds ids) {
    this.numbers = numbers;
    this.references = references;
    this.ids = ids;
  }

  /** An id of another system, with its place. */
  record Name(String system, String value, At at) {}

  /** A number, with its place. */
  record SentNumber(NationalNumber number, At at) {}

  /** All that was said. */
  record Said(List<SentNumber> numbers, List<Name> names) {

    /** The first number. */
    Optional<NationalNumber> number() {
      return numbers.stream().map(SentNumber::number).findFirst();
    }
  }

  Said read(Patient sent, At at) {
    var said = new Said(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < sent.getIdentifier().size(); i++) {
      var each = sent.getIdentifier().get(i);
      var here = at.child("identifier", i);
      if (!each.hasSystem() || !each.hasValue()) {
        here.missing("system and value");
      } else if (NationalNumber.kindOf(each.getSystem()).isPresent()) {
        NationalNumber.of(each)
            .ifPresentOrElse(
                it -> said.numbers().add(new SentNumber(it, here)),
                () ->
                    here.child("value").invalid("eleven digits, whose date and check digits fit"));
      } else if (IdentityNumber.isIn(each.getValue())) {
        here.child("system").invalid("that of the national number which stands in value");
      } else if (!each.getSystem().equals(Systems.own("person"))) {
        said.names().add(new Name(Systems.registered(each.getSystem()), each.getValue(), here));
      }
    }
    return said;
  }

  /** Registers what was said, and nothing else. */
  void keep(UUID person, Said said, At at) {
    var oldNumbers = new HashSet<>(numbers.findByPersonIdOrderById(person));
    for (var each : said.numbers()) {
      var known = numbers.findByNumber(each.number().digits());
      mustBeOf(person, known.map(PersonNumber::personId), each.at());
      known.ifPresentOrElse(
          oldNumbers::remove,
          () ->
              numbers.save(
                  new PersonNumber(
                      ids.next(), person, each.number().kind(), each.number().digits())));
    }
    oldNumbers.forEach(numbers::delete);
    var oldNames = new HashSet<>(references.findByPersonIdOrderById(person));
    for (var each : said.names()) {
      var known = references.findBySystemAndValue(each.system(), each.value());
      mustBeOf(person, known.map(ExternalReference::personId), each.at());
      known.ifPresentOrElse(
          oldNames::remove,
          () ->
              references.save(
                  new ExternalReference(ids.next(), person, null, each.system(), each.value())));
    }
    oldNames.forEach(references::delete);
  }

  private static void mustBeOf(UUID person, Optional<UUID> owner, At at) {
    if (owner.isPresent() && !owner.get().equals(person)) {
      at.conflict(IssueType.DUPLICATE, TAKEN, HttpStatus.CONFLICT);
    }
  }
}
