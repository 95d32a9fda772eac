package no.romslig.api.fhir.letter;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.UUID;
import no.romslig.api.correspondence.FinishedLetters;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Told;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters about a person that were approved. */
@Component
final class DocumentReferenceProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final FinishedLetters letters;
  private final DocumentReferenceShape shape;

  DocumentReferenceProvider(FhirDesk desk, FinishedLetters letters, DocumentReferenceShape shape) {
    this.desk = desk;
    this.letters = letters;
    this.shape = shape;
  }

  @Override
  public Class<DocumentReference> getResourceType() {
    return DocumentReference.class;
  }

  /** One of an id: the letter's. */
  @Read
  public DocumentReference read(@IdParam IdType id) {
    return desk.read(id, () -> Ids.uuid(id).flatMap(letters::find).map(shape::of));
  }

  /** All about a person. */
  @Search
  public Bundle search(
      @OptionalParam(name = DocumentReference.SP_PATIENT) @Nullable ReferenceParam patient,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    return desk.searchOf(patient, request, PageAsked.of(offset, count), this::of);
  }

  private List<Told<DocumentReference>> of(UUID person) {
    return letters.of(person).stream().map(shape::of).toList();
  }
}
