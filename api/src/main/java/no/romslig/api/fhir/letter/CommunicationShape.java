package no.romslig.api.fhir.letter;

import java.util.Optional;
import java.util.UUID;
import no.romslig.api.correspondence.FinishedLetters.FinishedLetter;
import no.romslig.api.fhir.code.Days;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.letter.LetterLabel;
import no.romslig.data.letter.LetterReceipt;
import no.romslig.data.letter.LetterRecipient;
import no.romslig.data.person.Contacts;
import no.romslig.data.waiting.MoveHearing;
import no.romslig.data.waiting.Relocation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** That someone was told by a letter, or heard: when, and who by their part in it. */
@Component
class CommunicationShape {

  private final LetterBasisReferences about;
  private final Contacts contacts;

  CommunicationShape(LetterBasisReferences about, Contacts contacts) {
    this.about = about;
    this.contacts = contacts;
  }

  /** Empty until it went out. */
  Optional<Told<Communication>> of(FinishedLetter letter) {
    return Optional.ofNullable(letter.receipt()).map(receipt -> of(letter, receipt));
  }

  private Told<Communication> of(FinishedLetter letter, LetterReceipt receipt) {
    var label = letter.file().label();
    var told = communication(receipt.id(), label.personId());
    told.addCategory(
        Systems.concept(
                "http://terminology.hl7.org/CodeSystem/communication-category", "notification")
            .addCoding(Systems.concept(Systems.LETTER_KIND, label.kind()).getCodingFirstRep()));
    told.addMedium(medium(receipt));
    about.of(letter.file()).ifPresent(told::addBasedOn);
    told.setSentElement(
        receipt.deliveredAt() == null
            ? Days.day(receipt.deliveredOn())
            : Days.moment(receipt.deliveredAt()));
    told.addRecipient(recipient(label));
    told.addPayload().setContent(new Reference("DocumentReference/" + letter.file().id()));
    return Told.of(told, label.personId());
  }

  private Reference recipient(LetterLabel label) {
    if (label.recipient() == LetterRecipient.CONCERNED) {
      return Refs.patient(label.personId());
    }
    return Optional.ofNullable(label.contactId())
        .flatMap(contacts::findById)
        .map(contact -> new Reference("RelatedPerson/" + contact.id()))
        .orElseGet(Reference::new)
        .setDisplay(label.recipient().name());
  }

  private static CodeableConcept medium(LetterReceipt receipt) {
    return Systems.concept(
        Systems.PARTICIPATION_MODE,
        switch (receipt.channel()) {
          case PRINT -> "MAILWRIT";
          case JOURNAL, DIGITAL_POST -> "ELECTRONIC";
          case IN_PERSON -> "FACE";
        });
  }

  /** Empty where nobody was heard, or it is not known when. */
  Optional<Told<Communication>> of(Relocation relocation) {
    return Optional.ofNullable(relocation.hearing()).map(hearing -> of(relocation, hearing));
  }

  private static Told<Communication> of(Relocation relocation, MoveHearing hearing) {
    var heard = communication(relocation.id(), relocation.personId());
    heard.addCategory(Systems.concept(Systems.COMMUNICATION, "hearing"));
    heard.setSentElement(Days.day(hearing.on()));
    for (var who : hearing.who()) {
      heard.addRecipient(
          who == MoveHearing.Heard.RESIDENT
              ? Refs.patient(relocation.personId())
              : new Reference().setDisplay(who.name()));
    }
    return Told.of(heard, relocation.personId());
  }

  private static Communication communication(UUID id, UUID person) {
    var communication = new Communication();
    communication.setId(id.toString());
    communication.setStatus(CommunicationStatus.COMPLETED);
    communication.setSubject(Refs.patient(person));
    communication.setSender(Refs.municipality());
    return communication;
  }
}
