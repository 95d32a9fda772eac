package no.romslig.api.fhir.decided;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.cases.ObservedLevels;
import no.romslig.api.fhir.local.SharedCodes;
import no.romslig.api.fhir.person.Dead;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.At;
import no.romslig.api.fhir.sent.Held;
import no.romslig.api.fhir.sent.Intake;
import no.romslig.api.fhir.sent.Names;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.course.CaseOpening;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Receives applications for a lasting place, which open cases (GEN-09 to GEN-11). */
@Component
class ApplicationIntake implements Intake<ServiceRequest> {

  private static final String TYPE = "ServiceRequest";

  private final Applications applications;
  private final CaseFiles files;
  private final CaseOpening opening;
  private final Withdrawal withdrawal;
  private final SentWishes wishes;
  private final ObservedLevels levels;
  private final ServiceRequestShape shape;
  private final SharedCodes codes;
  private final Names names;
  private final Dead dead;

  ApplicationIntake(
      Applications applications,
      CaseFiles files,
      CaseOpening opening,
      Withdrawal withdrawal,
      SentWishes wishes,
      ObservedLevels levels,
      ServiceRequestShape shape,
      SharedCodes codes,
      Names names,
      Dead dead) {
    this.applications = applications;
    this.files = files;
    this.opening = opening;
    this.withdrawal = withdrawal;
    this.wishes = wishes;
    this.levels = levels;
    this.shape = shape;
    this.codes = codes;
    this.names = names;
    this.dead = dead;
  }

  @Override
  public Class<ServiceRequest> resource() {
    return ServiceRequest.class;
  }

  @Override
  public Optional<String> named(String system, String value) {
    return names.find(TYPE, system, value);
  }

  @Override
  public Optional<String> make(ServiceRequest sent, Arrival arrival) {
    var at = arrival.at();
    mustBeApplication(sent, at);
    var status = sent.getStatus();
    at.child("status")
        .demand(
            status == ServiceRequestStatus.DRAFT || status == ServiceRequestStatus.ACTIVE,
            "draft for an application that is not signed yet, or active");
    var person = arrival.links().follow(sent.getSubject(), at.child("subject"), "Patient");
    var said = SentApplication.read(sent, codes.read(sent.getCode()), null, arrival);
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
    var id = file.applicationId().toString();
    names.keep(TYPE, id, sent.getIdentifier(), at);
    var by = arrival.acting().subject();
    arrival.later().once("rate " + person.get(), () -> levels.rate(person.get(), by));
    dead.end(person.get(), arrival);
    return Optional.of(id);
  }

  @Override
  public void change(String id, ServiceRequest sent, Arrival arrival) {
    var at = arrival.at();
    var application = Ids.uuid(id).flatMap(applications::findById);
    if (application.isEmpty()) {
      at.notTaken("What is decided here is not changed by journals.");
      return;
    }
    mustBeApplication(sent, at);
    mustBeOf(application.get(), sent, arrival);
    var file = files.findByApplicationIdOrderById(application.get().id()).getFirst();
    if (isWithdrawn(sent)) {
      withdrawal.of(file.id(), arrival);
      return;
    }
    if (file.closedOn() != null) {
      at.conflict(
          IssueType.CONFLICT,
          "The case is closed: what was applied for is kept as it was. Send a new application.",
          HttpStatus.CONFLICT);
      return;
    }
    var said =
        SentApplication.read(
            sent,
            codes.read(sent.getCode()),
            new SentApplication.Before(application.get(), file),
            arrival);
    if (said.isEmpty() || at.hasErrors()) {
      return;
    }
    application.get().complete(said.get().signedOn(), said.get().consent());
    file.describe(said.get().facts());
    wishes.keep(file, sent, arrival);
    names.keep(TYPE, id, sent.getIdentifier(), at);
  }

  @Override
  public boolean takesBack(ServiceRequest sent) {
    return isWithdrawn(sent);
  }

  @Override
  public void annul(String id, Arrival arrival) {
    var application = Ids.uuid(id).flatMap(applications::findById);
    if (application.isEmpty()) {
      arrival.at().notTaken("What is decided here is not taken back by journals.");
      return;
    }
    var file = files.findByApplicationIdOrderById(application.get().id()).getFirst();
    if (file.closedOn() == null) {
      withdrawal.of(file.id(), arrival);
    }
  }

  @Override
  public Optional<Told<ServiceRequest>> show(String id) {
    return shape.find(id);
  }

  @Override
  public List<Held> of(UUID person) {
    return files.findByPersonIdOrderById(person).stream()
        .map(it -> new Held(it.applicationId().toString(), it.closedOn() == null))
        .toList();
  }

  private static void mustBeApplication(ServiceRequest sent, At at) {
    var intent = sent.getIntent();
    if (intent != ServiceRequestIntent.PROPOSAL && intent != ServiceRequestIntent.PLAN) {
      at.child("intent")
          .notTaken(
              "Decisions are made in Romslig, and read here as intent order. Send what is applied"
                  + " for, with the intent proposal or plan.");
    }
  }

  private static void mustBeOf(Application application, ServiceRequest sent, Arrival arrival) {
    arrival
        .links()
        .follow(sent.getSubject(), arrival.at().child("subject"), "Patient")
        .filter(it -> !it.equals(application.personId()))
        .ifPresent(other -> arrival.at().child("subject").invalid("the same patient as before"));
  }

  private static boolean isWithdrawn(ServiceRequest sent) {
    return sent.getStatus() == ServiceRequestStatus.REVOKED
        || sent.getStatus() == ServiceRequestStatus.ENTEREDINERROR;
  }
}
