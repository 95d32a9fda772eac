package no.romslig.api.fhir.decided;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.cases.ObservedLevels;
import no.romslig.api.fhir.person.Dead;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.Held;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.course.CaseOpening;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Receives applications for a lasting place, which open cases (GEN-09 to GEN-11). */
@Component
class ApplicationIntake implements RequestIntake {

  private final Applications applications;
  private final CaseFiles files;
  private final CaseOpening opening;
  private final Withdrawal withdrawal;
  private final SentWishes wishes;
  private final ObservedLevels levels;
  private final Dead dead;

  ApplicationIntake(
      Applications applications,
      CaseFiles files,
      CaseOpening opening,
      Withdrawal withdrawal,
      SentWishes wishes,
      ObservedLevels levels,
      Dead dead) {
    this.applications = applications;
    this.files = files;
    this.opening = opening;
    this.withdrawal = withdrawal;
    this.wishes = wishes;
    this.levels = levels;
    this.dead = dead;
  }

  @Override
  public boolean has(UUID id) {
    return applications.findById(id).isPresent();
  }

  @Override
  public Optional<UUID> make(ServiceRequest sent, CodeableConcept service, Arrival arrival) {
    var at = arrival.at();
    var status = sent.getStatus();
    at.child("status")
        .demand(
            status == ServiceRequestStatus.DRAFT || status == ServiceRequestStatus.ACTIVE,
            "draft for an application that is not signed yet, or active");
    var person = arrival.links().follow(sent.getSubject(), at.child("subject"), "Patient");
    var said = SentApplication.read(sent, service, null, arrival);
    if (person.isEmpty() || said.isEmpty() || at.hasErrors()) {
      return Optional.empty();
    }
    if (files.existsByPersonIdAndClosedOnNull(person.get())) {
      at.conflict(
          IssueType.DUPLICATE,
          "The person has an open case already. Change its application by PUT, or withdraw it"
              + " first.",
          HttpStatus.CONFLICT);
      return Optional.empty();
    }
    var opened = opening.open(said.get().received(person.get()));
    var file = files.findById(opened).orElseThrow();
    wishes.keep(file, sent, arrival);
    var by = arrival.acting().subject();
    arrival.later().once("rate " + person.get(), () -> levels.rate(person.get(), by));
    dead.end(person.get(), arrival);
    return Optional.of(file.applicationId());
  }

  @Override
  public void change(UUID id, ServiceRequest sent, CodeableConcept service, Arrival arrival) {
    var at = arrival.at();
    var application = applications.findById(id).orElseThrow();
    var file = files.findByApplicationIdOrderById(id).getFirst();
    if (file.closedOn() != null) {
      at.conflict(
          IssueType.CONFLICT,
          "The case is closed: what was applied for is kept as it was. Send a new application.",
          HttpStatus.CONFLICT);
      return;
    }
    var said =
        SentApplication.read(sent, service, new SentApplication.Before(application, file), arrival);
    if (said.isEmpty() || at.hasErrors()) {
      return;
    }
    application.complete(said.get().signedOn(), said.get().consent());
    file.describe(said.get().facts());
    wishes.keep(file, sent, arrival);
  }

  @Override
  public void end(UUID id, Arrival arrival) {
    withdrawal.of(files.findByApplicationIdOrderById(id).getFirst().id(), arrival);
  }

  @Override
  public List<Held> of(UUID person) {
    return files.findByPersonIdOrderById(person).stream()
        .map(it -> new Held(it.applicationId().toString(), it.closedOn() == null))
        .toList();
  }
}
