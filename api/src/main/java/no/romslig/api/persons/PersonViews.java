package no.romslig.api.persons;

import java.util.UUID;
import no.romslig.api.entry.Shown;
import no.romslig.api.persons.PersonView.ContactView;
import no.romslig.api.persons.PersonView.ReferenceView;
import no.romslig.data.person.Contact;
import no.romslig.data.person.Contacts;
import no.romslig.data.person.ExternalReferences;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.Persons;
import no.romslig.data.person.PersonsDetails;
import org.springframework.stereotype.Component;

/**
 * Makes views of persons, inside of the caller's transaction. A protected address is hidden, and
 * where it lies.
 */
@Component
class PersonViews {

  private final Persons persons;
  private final PersonsDetails details;
  private final Contacts contacts;
  private final ExternalReferences references;

  PersonViews(
      Persons persons, PersonsDetails details, Contacts contacts, ExternalReferences references) {
    this.persons = persons;
    this.details = details;
    this.contacts = contacts;
    this.references = references;
  }

  Shown<PersonView> show(UUID id) {
    var person = persons.findById(id).orElseThrow();
    return Shown.of(person, view(person));
  }

  PersonView view(Person person) {
    var facts = person.facts();
    var letters = details.findByPersonId(person.id());
    var isGuarded = letters.filter(PersonDetails::addressProtected).isPresent();
    return new PersonView(
        person.id(),
        person.code(),
        facts.birthDate(),
        facts.sex(),
        facts.residentSince(),
        isGuarded ? null : facts.lat(),
        isGuarded ? null : facts.lon(),
        facts.requiredFeatures(),
        facts.acceptsSharedRoom(),
        facts.dementiaDiagnosis(),
        facts.cognitiveImpairment(),
        facts.shelteringBehaviours(),
        letters.map(PersonDetails::name).orElse(null),
        letters.map(it -> Address.guarded(it.address(), it.addressProtected())).orElse(null),
        letters.map(PersonDetails::letterLanguage).orElse(null),
        contacts.findByPersonIdOrderById(person.id()).stream()
            .map(it -> contact(it).view())
            .toList(),
        references.findByPersonIdOrderById(person.id()).stream()
            .map(it -> new ReferenceView(it.id(), it.system(), it.value()))
            .toList());
  }

  static Shown<ContactView> contact(Contact contact) {
    return Shown.of(
        contact,
        contact(
            contact,
            Address.guarded(contact.facts().address(), contact.facts().addressProtected())));
  }

  static ContactView contact(Contact contact, Address address) {
    var facts = contact.facts();
    return new ContactView(
        contact.id(),
        contact.personId(),
        facts.kind(),
        facts.name(),
        address,
        facts.letterLanguage(),
        facts.getsLetters(),
        facts.isHeard(),
        facts.validFrom(),
        facts.validTo());
  }
}
