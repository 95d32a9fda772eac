package no.romslig.api.fhir.person;

import java.util.Optional;
import java.util.UUID;
import no.romslig.api.fhir.code.NationalNumber;
import no.romslig.api.fhir.code.Systems;
import no.romslig.data.person.ExternalReference;
import no.romslig.data.person.ExternalReferences;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonNumber;
import no.romslig.data.person.PersonNumbers;
import no.romslig.data.person.Persons;
import org.springframework.stereotype.Component;

/** Persons by what journals call them: their national numbers, or ids of any system. */
@Component
class KnownPatients {

  private final Persons persons;
  private final PersonNumbers numbers;
  private final ExternalReferences references;

  KnownPatients(Persons persons, PersonNumbers numbers, ExternalReferences references) {
    this.persons = persons;
    this.numbers = numbers;
    this.references = references;
  }

  /** The one whom someone calls so. */
  Optional<UUID> find(String system, String value) {
    if (system.equals(Systems.own("person"))) {
      return persons.findByCode(value).map(Person::id);
    }
    var kind = NationalNumber.kindOf(system);
    if (kind.isPresent()) {
      return numbers
          .findByNumber(value)
          .filter(it -> it.kind() == kind.get())
          .map(PersonNumber::personId);
    }
    return references
        .findBySystemAndValue(Systems.registered(system), value)
        .map(ExternalReference::personId);
  }
}
