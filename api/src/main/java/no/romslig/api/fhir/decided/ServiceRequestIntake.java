package no.romslig.api.fhir.decided;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.fhir.local.CodeTranslation;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.At;
import no.romslig.api.fhir.sent.Held;
import no.romslig.api.fhir.sent.Intake;
import no.romslig.api.fhir.sent.Names;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.Told;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.springframework.stereotype.Component;

/** Receives what is asked for: a lasting place, or a short stay. */
@Component
class ServiceRequestIntake implements Intake<ServiceRequest> {

  private static final String TYPE = "ServiceRequest";

  private final ApplicationIntake applications;
  private final ShortStayIntake shortStays;
  private final ServiceRequestShape shape;
  private final CodeTranslation codes;
  private final Names names;

  ServiceRequestIntake(
      ApplicationIntake applications,
      ShortStayIntake shortStays,
      ServiceRequestShape shape,
      CodeTranslation codes,
      Names names) {
    this.applications = applications;
    this.shortStays = shortStays;
    this.shape = shape;
    this.codes = codes;
    this.names = names;
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
    mustBeAskedFor(sent, arrival.at());
    var service = codes.translate(sent.getCode());
    var kind = ShortServices.read(service).isPresent() ? shortStays : applications;
    var id = kind.make(sent, service, arrival).map(UUID::toString);
    id.ifPresent(it -> names.keep(TYPE, it, sent.getIdentifier(), arrival.at()));
    return id;
  }

  @Override
  public void change(String id, ServiceRequest sent, Arrival arrival) {
    var at = arrival.at();
    var kind = kind(id);
    if (kind.isEmpty()) {
      at.notTaken("What is decided here is not changed by journals.");
      return;
    }
    mustBeAskedFor(sent, at);
    var row = Ids.uuid(id).orElseThrow();
    mustBeOf(id, sent, arrival);
    if (takesBack(sent)) {
      kind.get().end(row, arrival);
      return;
    }
    kind.get().change(row, sent, codes.translate(sent.getCode()), arrival);
    if (!at.hasErrors()) {
      names.keep(TYPE, id, sent.getIdentifier(), at);
    }
  }

  @Override
  public boolean takesBack(ServiceRequest sent) {
    return sent.getStatus() == ServiceRequestStatus.REVOKED
        || sent.getStatus() == ServiceRequestStatus.ENTEREDINERROR;
  }

  @Override
  public void annul(String id, Arrival arrival) {
    kind(id)
        .ifPresentOrElse(
            it -> it.end(Ids.uuid(id).orElseThrow(), arrival),
            () -> arrival.at().notTaken("What is decided here is not taken back by journals."));
  }

  @Override
  public Optional<Told<ServiceRequest>> show(String id) {
    return shape.find(id);
  }

  @Override
  public List<Held> of(UUID person) {
    return Stream.of(applications, shortStays).flatMap(it -> it.of(person).stream()).toList();
  }

  private Optional<RequestIntake> kind(String id) {
    return Ids.uuid(id)
        .flatMap(
            row ->
                Stream.<RequestIntake>of(applications, shortStays)
                    .filter(it -> it.has(row))
                    .findFirst());
  }

  private static void mustBeAskedFor(ServiceRequest sent, At at) {
    var intent = sent.getIntent();
    if (intent != ServiceRequestIntent.PROPOSAL && intent != ServiceRequestIntent.PLAN) {
      at.child("intent")
          .notTaken(
              "Decisions are made in Romslig, and read here as intent order. Send what is applied"
                  + " for, with the intent proposal or plan.");
    }
  }

  private void mustBeOf(String id, ServiceRequest sent, Arrival arrival) {
    var before = shape.find(id).map(Told::persons).orElse(Set.of());
    arrival
        .links()
        .follow(sent.getSubject(), arrival.at().child("subject"), "Patient")
        .filter(it -> !before.contains(it))
        .ifPresent(other -> arrival.at().child("subject").invalid("the same patient as before"));
  }
}
