package no.romslig.api.fhir.person;

import java.util.Set;
import java.util.UUID;
import no.romslig.api.fhir.code.Days;
import no.romslig.api.fhir.code.Profiles;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.person.Contact;
import no.romslig.data.person.ContactKind;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.PersonsDetails;
import no.romslig.data.waiting.Couple;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.springframework.stereotype.Component;

/** Guardians, next of kin and others, and the other one of a couple. */
@Component
class RelatedPersonShape {

  private final PersonsDetails details;

  RelatedPersonShape(PersonsDetails details) {
    this.details = details;
  }

  Told<RelatedPerson> of(Contact contact) {
    var facts = contact.facts();
    var related = related(contact.id().toString(), contact.personId());
    related.addRelationship(relationship(facts.kind()));
    related.addName().setText(facts.name());
    if (facts.addressProtected()) {
      related.getMeta().addSecurity(Confidential.label());
    } else if (facts.address() != null) {
      related.addAddress().setText(facts.address());
    }
    related.setPeriod(Days.until(facts.validFrom(), facts.validTo()));
    return Told.of(related, contact.personId());
  }

  /**
   * The other one of a couple, as who stands by one of them.
   *
   * @param one of the couple; the resource is about the other
   */
  Told<RelatedPerson> of(Couple couple, Person one, Person other) {
    var related = related(Side.of(couple, one.id()).id(couple), one.id());
    related.addIdentifier().setSystem(Systems.own("person")).setValue(other.code());
    related.addRelationship(code(Systems.ROLE_CODE, "DOMPART", "domestic partner"));
    details
        .findByPersonId(other.id())
        .map(PersonDetails::name)
        .ifPresent(name -> related.addName().setText(name));
    related
        .addExtension()
        .setUrl(SentCoupleWishes.GUARANTEE)
        .setValue(new BooleanType(couple.facts().guaranteeInvoked()));
    related
        .addExtension()
        .setUrl(SentCoupleWishes.MODE)
        .setValue(new CodeType(couple.facts().mode().name()));
    related.setActive(couple.endedOn() == null);
    return new Told<>(related, Set.of(one.id(), other.id()));
  }

  private static RelatedPerson related(String id, UUID patient) {
    var related = new RelatedPerson();
    related.setId(id);
    related.getMeta().addProfile(Profiles.basis("RelatedPerson"));
    related.setPatient(Refs.patient(patient));
    return related;
  }

  private static CodeableConcept relationship(ContactKind kind) {
    return switch (kind) {
      case GUARDIAN -> code(Systems.ROLE_CODE, "GUARD", "guardian");
      case ATTORNEY -> code(Systems.ROLE_CODE, "POWATT", "power of attorney");
      case NEXT_OF_KIN -> code(Systems.RELATIONSHIP, "N", "Next-of-Kin");
      case PARENT -> code(Systems.ROLE_CODE, "PRN", "parent");
      case CAREGIVER -> code(Systems.ROLE_CLASS, "CAREGIVER", "caregiver");
    };
  }

  private static CodeableConcept code(String system, String code, String display) {
    var concept = new CodeableConcept();
    concept.addCoding().setSystem(system).setCode(code).setDisplay(display);
    return concept;
  }
}
