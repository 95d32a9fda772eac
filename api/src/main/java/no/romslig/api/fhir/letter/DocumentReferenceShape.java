package no.romslig.api.fhir.letter;

import no.romslig.api.correspondence.FinishedLetters.FinishedLetter;
import no.romslig.api.fhir.code.Days;
import no.romslig.api.fhir.code.Profiles;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.register.EntryIds;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.InstantType;
import org.springframework.stereotype.Component;

/**
 * A letter. To whom it went is told by {@code Communication}; where they live by nothing. A
 * document that shows what is protected has no address.
 */
@Component
class DocumentReferenceShape {

  private final LetterBasisReferences about;

  DocumentReferenceShape(LetterBasisReferences about) {
    this.about = about;
  }

  Told<DocumentReference> of(FinishedLetter letter) {
    var label = letter.file().label();
    var reference = new DocumentReference();
    reference.setId(letter.file().id().toString());
    reference.getMeta().addProfile(Profiles.basis("DocumentReference"));
    reference
        .addIdentifier()
        .setSystem(Systems.own("letter"))
        .setValue(letter.file().id().toString());
    reference.setStatus(status(letter));
    reference.setDocStatus(documentStatus(letter));
    reference.setType(type());
    reference.addCategory(Systems.concept(Systems.LETTER_KIND, label.kind()));
    reference.setSubject(Refs.patient(label.personId()));
    reference.setDateElement(new InstantType(EntryIds.madeAt(letter.approval().id()).toString()));
    reference.setCustodian(Refs.municipality());
    reference.addContent().setAttachment(attachment(letter));
    about.of(letter.file()).ifPresent(reference.getContext()::addRelated);
    return Told.of(reference, label.personId());
  }

  private static Attachment attachment(FinishedLetter letter) {
    var attachment =
        new Attachment()
            .setContentType("application/pdf")
            .setLanguage(letter.file().label().writtenForm().equals("NN") ? "nn-NO" : "nb-NO")
            .setTitle(letter.approval().seal().title())
            .setCreationElement(Days.day(letter.approval().approvedOn()));
    return letter.isOpen() ? attachment.setUrl("Binary/" + letter.file().id()) : attachment;
  }

  private static CodeableConcept type() {
    var type = new CodeableConcept();
    type.addCoding().setSystem(Systems.DOCUMENT_TYPE).setCode("I02-2").setDisplay("Brev");
    return type;
  }

  private static DocumentReferenceStatus status(FinishedLetter letter) {
    return switch (letter.state()) {
      case DRAFT, APPROVED, SENT -> DocumentReferenceStatus.CURRENT;
      case DISCARDED, VOID -> DocumentReferenceStatus.ENTEREDINERROR;
    };
  }

  /** Nobody has been told by it until it went out. */
  private static ReferredDocumentStatus documentStatus(FinishedLetter letter) {
    return switch (letter.state()) {
      case DRAFT, APPROVED -> ReferredDocumentStatus.PRELIMINARY;
      case SENT -> ReferredDocumentStatus.FINAL;
      case DISCARDED, VOID -> ReferredDocumentStatus.ENTEREDINERROR;
    };
  }
}
