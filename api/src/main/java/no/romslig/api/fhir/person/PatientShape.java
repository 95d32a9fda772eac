package no.romslig.api.fhir.person;

import no.romslig.api.fhir.code.NationalNumber;
import no.romslig.api.fhir.code.Profiles;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.person.ExternalReferences;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.PersonNumbers;
import no.romslig.data.person.PersonsDetails;
import no.romslig.data.person.Sex;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/** A person as a patient. An address that is protected is not told. */
@Component
class PatientShape {

  private final PersonsDetails details;
  private final ExternalReferences references;
  private final PersonNumbers numbers;

  PatientShape(PersonsDetails details, ExternalReferences references, PersonNumbers numbers) {
    this.details = details;
    this.references = references;
    this.numbers = numbers;
  }

  Told<Patient> of(Person person) {
    var patient = new Patient();
    patient.setId(person.id().toString());
    patient.getMeta().addProfile(Profiles.basis("Patient"));
    patient.addIdentifier().setSystem(Systems.own("person")).setValue(person.code());
    references
        .findByPersonIdOrderById(person.id())
        .forEach(
            each ->
                patient
                    .addIdentifier()
                    .setSystem(Systems.uri(each.system()))
                    .setValue(each.value()));
    numbers
        .findByPersonIdOrderById(person.id())
        .forEach(
            each ->
                patient
                    .addIdentifier()
                    .setSystem(NationalNumber.systemOf(each.kind()))
                    .setValue(each.number()));
    var died = person.diedOn();
    if (died != null) {
      patient.setDeceased(new DateTimeType(died.toString()));
    }
    patient.setGender(gender(person.facts().sex()));
    patient.setBirthDateElement(new DateType(person.facts().birthDate().toString()));
    patient.setManagingOrganization(Refs.municipality());
    details.findByPersonId(person.id()).ifPresent(known -> tell(patient, known));
    return Told.of(patient, person.id());
  }

  private static void tell(Patient patient, PersonDetails known) {
    patient.addName().setText(known.name());
    patient
        .addCommunication()
        .getLanguage()
        .addCoding()
        .setSystem(Systems.LANGUAGE)
        .setCode(known.letterLanguage().name());
    if (known.addressProtected()) {
      patient.getMeta().addSecurity(Confidential.label());
    } else if (known.address() != null) {
      patient.addAddress().setText(known.address());
    }
  }

  private static AdministrativeGender gender(Sex sex) {
    return switch (sex) {
      case FEMALE -> AdministrativeGender.FEMALE;
      case MALE -> AdministrativeGender.MALE;
      case OTHER -> AdministrativeGender.OTHER;
    };
  }
}
