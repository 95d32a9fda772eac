package no.romslig.api.fhir.decided;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.fhir.person.Dead;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.Held;
import no.romslig.api.fhir.service.GrantedStays;
import no.romslig.data.person.Persons;
import no.romslig.data.register.EntryIds;
import no.romslig.data.stay.ShortStay;
import no.romslig.data.stay.ShortStays;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Receives what is asked for of short stays (TO-01 to TO-12). */
@Component
class ShortStayIntake implements RequestIntake {

  private final ShortStays stays;
  private final Persons persons;
  private final GrantedStays granted;
  private final Dead dead;
  private final EntryIds ids;

  ShortStayIntake(
      ShortStays stays, Persons persons, GrantedStays granted, Dead dead, EntryIds ids) {
    this.stays = stays;
    this.persons = persons;
    this.granted = granted;
    this.dead = dead;
    this.ids = ids;
  }

  @Override
  public boolean has(UUID id) {
    return stays.findById(id).isPresent();
  }

  @Override
  public Optional<UUID> make(ServiceRequest sent, CodeableConcept service, Arrival arrival) {
    var person =
        arrival
            .links()
            .follow(sent.getSubject(), arrival.at().child("subject"), "Patient")
            .flatMap(persons::findById);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    var whose = person.get().id();
    var facts = SentShortStay.read(sent, service, null, person.get().facts().sex(), arrival);
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    var id = ids.next();
    stays.save(new ShortStay(id, "KT-" + id, whose, null, facts.get()));
    dead.end(whose, arrival);
    return Optional.of(id);
  }

  @Override
  public void change(UUID id, ServiceRequest sent, CodeableConcept service, Arrival arrival) {
    var stay = stays.findById(id).orElseThrow();
    if (stay.closedOn() != null) {
      arrival
          .at()
          .conflict(
              IssueType.CONFLICT,
              "The stay is closed: what was asked for is kept as it was. Send a new one.",
              HttpStatus.CONFLICT);
      return;
    }
    SentShortStay.read(sent, service, stay.facts(), stay.facts().sex(), arrival)
        .ifPresent(it -> stay.describe(stay.personId(), it));
  }

  /** Whom a place was decided for does not lose it because a journal says so. */
  @Override
  public void end(UUID id, Arrival arrival) {
    var stay = stays.findById(id).orElseThrow();
    if (stay.closedOn() != null) {
      return;
    }
    var whose = stay.personId();
    if (whose != null && granted.nights(whose, id).isPresent()) {
      arrival
          .at()
          .child("status")
          .conflict(
              IssueType.BUSINESSRULE,
              "A place has been decided for the stay. A caseworker takes the decision back.",
              HttpStatus.CONFLICT);
      return;
    }
    stay.close(arrival.today());
  }

  @Override
  public List<Held> of(UUID person) {
    return stays.findByPersonIdOrderById(person).stream()
        .map(it -> new Held(it.id().toString(), it.closedOn() == null))
        .toList();
  }
}
