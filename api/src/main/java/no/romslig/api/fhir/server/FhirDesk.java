package no.romslig.api.fhir.server;

import static java.util.stream.Collectors.joining;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.WhoAsks;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Where resources are read, by journals and by those who work with cases: each answer in one
 * transaction of whoever asks, and looks at persons written down before it is given.
 */
@Component
public class FhirDesk {

  private static final Set<Role> READERS =
      Collections.unmodifiableSet(EnumSet.of(Role.EPJ, Role.CASEWORKER, Role.APPROVER));

  private final RegisterTransactions transactions;
  private final AccessLog log;
  private final EntryIds ids;
  private final Stamp stamp;

  FhirDesk(RegisterTransactions transactions, AccessLog log, EntryIds ids, Stamp stamp) {
    this.transactions = transactions;
    this.log = log;
    this.ids = ids;
    this.stamp = stamp;
  }

  /**
   * One resource.
   *
   * @throws ResourceNotFoundException where the municipality has none of that id
   * @throws ForbiddenOperationException where the role of whoever asks does not allow it
   */
  public <R extends Resource> R read(IdType id, Supplier<Optional<Told<R>>> find) {
    return read(READERS, id, find);
  }

  /**
   * As {@link #read(IdType, Supplier)}, for others.
   *
   * @param readers whose roles allow it
   */
  public <R extends Resource> R read(
      Set<Role> readers, IdType id, Supplier<Optional<Told<R>>> find) {
    var asks = reader(readers);
    var purpose = purpose("READ", id.getResourceType());
    var told =
        transactions
            .call(asks.acting(purpose), () -> find.get().map(this::stamped))
            .orElseThrow(
                () ->
                    new ResourceNotFoundException(
                        "There is no such resource: nothing of this municipality has this id."));
    writeDown(asks, told.persons(), purpose);
    return told.resource();
  }

  /**
   * A page of a search.
   *
   * @param asked by what is searched; who is asked about has been looked at, whatever is found
   * @throws ForbiddenOperationException where the role of whoever asks does not allow it
   */
  public <R extends Resource> Bundle search(
      RequestDetails request, Asked asked, PageAsked part, Function<Pageable, Page<Told<R>>> find) {
    return search(READERS, request, asked, part, find);
  }

  private <R extends Resource> Bundle search(
      Set<Role> readers,
      RequestDetails request,
      Asked asked,
      PageAsked part,
      Function<Pageable, Page<Told<R>>> find) {
    var asks = reader(readers);
    var purpose = purpose("SEARCH", request.getResourceName());
    var found =
        transactions.call(
            asks.acting(purpose), () -> find.apply(part.pageable()).map(this::stamped));
    var persons = new LinkedHashSet<>(asked.persons());
    found.forEach(each -> persons.addAll(each.persons()));
    writeDown(asks, persons, purpose);
    return new SearchSet(request.getFhirServerBase(), request.getResourceName(), asked.told())
        .of(ids.next(), part, found);
  }

  /**
   * A page of everything of one kind that is known of a patient.
   *
   * @param find all of a person
   * @throws InvalidRequestException where no patient is named
   * @throws ForbiddenOperationException where the role of whoever asks does not allow it
   */
  public <R extends Resource> Bundle searchOf(
      @Nullable ReferenceParam patient,
      RequestDetails request,
      PageAsked part,
      Function<UUID, List<Told<R>>> find) {
    return searchOf(
        READERS, patient, request, part, (person, page) -> Parts.of(find.apply(person), page));
  }

  /**
   * As {@link #searchOf(ReferenceParam, RequestDetails, PageAsked, Function)}, for others, and page
   * by page.
   *
   * @param readers whose roles allow it
   */
  public <R extends Resource> Bundle searchOf(
      Set<Role> readers,
      @Nullable ReferenceParam patient,
      RequestDetails request,
      PageAsked part,
      BiFunction<UUID, Pageable, Page<Told<R>>> find) {
    if (patient == null) {
      throw new InvalidRequestException(
          "Ask about one patient at a time, as in "
              + request.getResourceName()
              + "?patient=Patient/id.");
    }
    var asked = new Asked();
    var person = asked.patient(patient);
    return search(readers, request, asked, part, page -> find.apply(person, page));
  }

  private <R extends Resource> Told<R> stamped(Told<R> told) {
    return new Told<>(stamp.on(told.resource()), told.persons());
  }

  private static SignedIn reader(Set<Role> readers) {
    var asks = WhoAsks.now();
    if (!asks.isAny(readers.toArray(Role[]::new))) {
      throw new ForbiddenOperationException(
          "Your role does not allow this. Ask with one of the roles "
              + readers.stream().map(Role::name).sorted().collect(joining(", "))
              + ".");
    }
    return asks;
  }

  private void writeDown(SignedIn asks, Collection<UUID> persons, String purpose) {
    if (!persons.isEmpty()) {
      log.lookedAtSome(asks, persons, purpose);
    }
  }

  private static String purpose(String what, String type) {
    return what + "_FHIR_" + type.toUpperCase(Locale.ROOT);
  }
}
