package no.romslig.api.fhir.look;

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
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.romslig.api.access.Role;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.look.LookBook;
import no.romslig.data.look.LookFilter;
import no.romslig.data.look.PersonLook;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The access log, for those who may read it by {@code /api/v1}, too. */
@Component
final class AuditEventProvider implements IResourceProvider {

  private static final Set<Role> READERS = Set.of(Role.AUDITOR);
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

  private final FhirDesk desk;
  private final LookBook looks;
  private final Persons persons;

  AuditEventProvider(FhirDesk desk, LookBook looks, Persons persons) {
    this.desk = desk;
    this.looks = looks;
    this.persons = persons;
  }

  @Override
  public Class<AuditEvent> getResourceType() {
    return AuditEvent.class;
  }

  /** One of an id: its number in the municipality's log. */
  @Read
  public AuditEvent read(@IdParam IdType id) {
    return desk.read(
        READERS,
        id,
        () ->
            Optional.of(id.getIdPart())
                .filter(it -> NUMBER.matcher(it).matches())
                .map(Long::valueOf)
                .flatMap(looks::numbered)
                .map(this::told));
  }

  /** All looks at a person, the newest first; those at everyone are among them. */
  @Search
  public Bundle search(
      @OptionalParam(name = AuditEvent.SP_PATIENT) @Nullable ReferenceParam patient,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    return desk.searchOf(READERS, patient, request, PageAsked.of(offset, count), this::of);
  }

  private Page<Told<AuditEvent>> of(UUID person, Pageable page) {
    var names =
        persons
            .findById(person)
            .map(known -> List.of(person.toString(), known.code()))
            .orElse(List.of(person.toString()));
    return looks.listed(LookFilter.ofPerson(names), page).map(this::told);
  }

  private Told<AuditEvent> told(PersonLook look) {
    var person = Ids.uuid(look.person()).flatMap(persons::findById);
    var known = person.or(() -> persons.findByCode(look.person())).map(Person::id);
    var event = AuditEventShape.of(look, known.orElse(null));
    return known.map(id -> Told.of(event, id)).orElseGet(() -> Told.of(event));
  }
}
