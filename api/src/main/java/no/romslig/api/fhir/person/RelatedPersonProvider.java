package no.romslig.api.fhir.person;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.person.Contacts;
import no.romslig.data.person.Persons;
import no.romslig.data.waiting.Couple;
import no.romslig.data.waiting.Couples;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands by a person: contacts, and the other one of a couple. */
@Component
final class RelatedPersonProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final Contacts contacts;
  private final Couples couples;
  private final Persons persons;
  private final RelatedPersonShape shape;

  RelatedPersonProvider(
      FhirDesk desk,
      Contacts contacts,
      Couples couples,
      Persons persons,
      RelatedPersonShape shape) {
    this.desk = desk;
    this.contacts = contacts;
    this.couples = couples;
    this.persons = persons;
    this.shape = shape;
  }

  @Override
  public Class<RelatedPerson> getResourceType() {
    return RelatedPerson.class;
  }

  /** One of an id: a contact's, or a couple's with which of them is meant. */
  @Read
  public RelatedPerson read(@IdParam IdType id) {
    return desk.read(
        id,
        () ->
            Ids.uuid(id)
                .flatMap(contacts::findById)
                .map(shape::of)
                .or(() -> partner(id.getIdPart())));
  }

  private Optional<Told<RelatedPerson>> partner(String id) {
    return Arrays.stream(Side.values())
        .flatMap(
            side ->
                side.couple(id).flatMap(couples::findById).stream()
                    .map(couple -> told(couple, side)))
        .findFirst();
  }

  private Told<RelatedPerson> told(Couple couple, Side side) {
    return shape.of(
        couple,
        persons.findById(side.one(couple)).orElseThrow(),
        persons.findById(side.other(couple)).orElseThrow());
  }

  /** All who stand by a person. */
  @Search
  public Bundle search(
      @OptionalParam(name = RelatedPerson.SP_PATIENT) @Nullable ReferenceParam patient,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    return desk.searchOf(patient, request, PageAsked.of(offset, count), this::standingBy);
  }

  private List<Told<RelatedPerson>> standingBy(UUID person) {
    return Stream.concat(
            contacts.findByPersonIdOrderById(person).stream().map(shape::of),
            couples.findByFirstIdOrSecondIdOrderById(person, person).stream()
                .map(couple -> told(couple, Side.of(couple, person))))
        .toList();
  }
}
