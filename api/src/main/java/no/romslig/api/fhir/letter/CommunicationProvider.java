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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.correspondence.FinishedLetters;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.letter.LetterReceipt;
import no.romslig.data.letter.LetterReceipts;
import no.romslig.data.waiting.Relocations;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** That letters went out, and that people were heard before a move. */
@Component
final class CommunicationProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final FinishedLetters letters;
  private final LetterReceipts receipts;
  private final Relocations relocations;
  private final CommunicationShape shape;

  CommunicationProvider(
      FhirDesk desk,
      FinishedLetters letters,
      LetterReceipts receipts,
      Relocations relocations,
      CommunicationShape shape) {
    this.desk = desk;
    this.letters = letters;
    this.receipts = receipts;
    this.relocations = relocations;
    this.shape = shape;
  }

  @Override
  public Class<Communication> getResourceType() {
    return Communication.class;
  }

  /** One of an id: a receipt's, or a relocation's where someone was heard. */
  @Read
  public Communication read(@IdParam IdType id) {
    return desk.read(id, () -> Ids.uuid(id).flatMap(this::find));
  }

  private Optional<Told<Communication>> find(UUID id) {
    return receipts
        .findById(id)
        .map(LetterReceipt::letterId)
        .flatMap(letters::find)
        .flatMap(shape::of)
        .or(() -> relocations.findById(id).flatMap(shape::of));
  }

  /** All of a person. */
  @Search
  public Bundle search(
      @OptionalParam(name = Communication.SP_PATIENT) @Nullable ReferenceParam patient,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    return desk.searchOf(patient, request, PageAsked.of(offset, count), this::of);
  }

  private List<Told<Communication>> of(UUID person) {
    return Stream.concat(
            letters.of(person).stream().map(shape::of),
            relocations.findByPersonIdOrderById(person).stream().map(shape::of))
        .flatMap(Optional::stream)
        .toList();
  }
}
