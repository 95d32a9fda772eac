package no.romslig.api.fhir.letter;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Optional;
import no.romslig.api.correspondence.FinishedLetters;
import no.romslig.api.correspondence.FinishedLetters.FinishedLetter;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.Told;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/** Documents of letters: their own bytes for whoever does not ask for a FHIR format. */
@Component
final class BinaryProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final FinishedLetters letters;

  BinaryProvider(FhirDesk desk, FinishedLetters letters) {
    this.desk = desk;
    this.letters = letters;
  }

  @Override
  public Class<Binary> getResourceType() {
    return Binary.class;
  }

  /** One of an id: the letter's. Where it may not be told there is none. */
  @Read
  public Binary read(@IdParam IdType id) {
    return desk.read(id, () -> Ids.uuid(id).flatMap(letters::find).flatMap(this::told));
  }

  private Optional<Told<Binary>> told(FinishedLetter letter) {
    var person = letter.file().label().personId();
    return letters
        .document(letter)
        .map(
            document -> {
              var binary = new Binary();
              binary.setId(letter.file().id().toString());
              binary.setContentType("application/pdf");
              binary.setSecurityContext(Refs.patient(person));
              binary.setData(document);
              return Told.of(binary, person);
            });
  }
}
