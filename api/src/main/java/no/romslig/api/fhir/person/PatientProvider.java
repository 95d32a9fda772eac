package no.romslig.api.fhir.person;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Optional;
import no.romslig.api.fhir.server.Asked;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Parts;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Persons who apply, wait, live or stay somewhere. */
@Component
final class PatientProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final Persons persons;
  private final KnownPatients known;
  private final PatientShape shape;

  PatientProvider(FhirDesk desk, Persons persons, KnownPatients known, PatientShape shape) {
    this.desk = desk;
    this.persons = persons;
    this.known = known;
    this.shape = shape;
  }

  @Override
  public Class<Patient> getResourceType() {
    return Patient.class;
  }

  /** One of an id. */
  @Read
  public Patient read(@IdParam IdType id) {
    return desk.read(id, () -> Ids.uuid(id).flatMap(persons::findById).map(shape::of));
  }

  /**
   * The one whom another system calls so: nobody needs a list of everybody.
   *
   * @param identifier with its system; by POST only
   */
  @Search
  public Bundle search(
      @OptionalParam(name = Patient.SP_IDENTIFIER) @Nullable TokenParam identifier,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    if (identifier == null) {
      throw new InvalidRequestException(
          "Nobody is listed. Send an identifier, as in identifier=system|value, by POST to"
              + " Patient/_search.");
    }
    var asked = new Asked();
    var wanted = asked.ofPerson(identifier, request);
    return desk.search(
        request,
        asked,
        PageAsked.of(offset, count),
        page -> Parts.of(named(wanted).map(shape::of).stream().toList(), page));
  }

  private Optional<Person> named(TokenParam identifier) {
    var system = identifier.getSystem();
    if (system == null || system.isEmpty() || identifier.getValue() == null) {
      throw new InvalidRequestException(
          "Search for an identifier with its system, as in identifier=system|value.");
    }
    return known.find(system, identifier.getValue()).flatMap(persons::findById);
  }
}
