package no.romslig.api.fhir.decided;

import java.util.List;
import java.util.Optional;
import no.romslig.api.decision.DecisionState;
import no.romslig.api.fhir.code.CareForms;
import no.romslig.api.fhir.code.Days;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.place.KnownPlaces;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.Decisions;
import no.romslig.data.institution.Units;
import no.romslig.data.stay.ShortStays;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.springframework.stereotype.Component;

/**
 * What is asked for as a proposal, and what gives someone a place as an order that rests on it. A
 * draft is not signed yet, or waits for the second person.
 */
@Component
class ServiceRequestShape {

  private final Applications applications;
  private final DecisionItems items;
  private final ShortStays stays;
  private final CaseFiles files;
  private final Decisions decisions;
  private final DecisionEvents events;
  private final Units units;
  private final KnownPlaces places;
  private final WishesShape wishes;

  ServiceRequestShape(
      Applications applications,
      DecisionItems items,
      ShortStays stays,
      CaseFiles files,
      Decisions decisions,
      DecisionEvents events,
      Units units,
      KnownPlaces places,
      WishesShape wishes) {
    this.applications = applications;
    this.items = items;
    this.stays = stays;
    this.files = files;
    this.decisions = decisions;
    this.events = events;
    this.units = units;
    this.places = places;
    this.wishes = wishes;
  }

  Told<ServiceRequest> of(Application application) {
    var request = request(application.id().toString(), "application");
    var file = files.findByApplicationIdOrderById(application.id()).stream().findFirst();
    file.ifPresent(
        it -> request.getRequisition().setSystem(Systems.own("case")).setValue(it.code()));
    request.setStatus(status(application, file));
    request.setIntent(ServiceRequestIntent.PROPOSAL);
    request.setSubject(Refs.patient(application.personId()));
    request.setAuthoredOnElement(new DateTimeType(application.receivedOn().toString()));
    file.ifPresent(it -> wishes.tell(request, application, it));
    return Told.of(request, application.personId());
  }

  /** One of an id: that of an application, a short stay, or an item that was decided. */
  Optional<Told<ServiceRequest>> find(String id) {
    return Ids.uuid(id)
        .flatMap(
            row ->
                applications
                    .findById(row)
                    .map(this::of)
                    .or(() -> stays.findById(row).flatMap(ShortStayShape::of))
                    .or(() -> items.findById(row).flatMap(this::of)));
  }

  private static ServiceRequestStatus status(Application application, Optional<CaseFile> file) {
    if (file.map(CaseFile::closedOn).isPresent()) {
      return ServiceRequestStatus.COMPLETED;
    }
    return application.signedOn() == null
        ? ServiceRequestStatus.DRAFT
        : ServiceRequestStatus.ACTIVE;
  }

  /** Empty where it gives nobody a place who is known by then. */
  Optional<Told<ServiceRequest>> of(DecisionItem item) {
    var person = item.about().personId();
    var place = item.place();
    if (person == null || place == null) {
      return Optional.empty();
    }
    var decision = decisions.findById(item.decisionId()).orElseThrow();
    var unit = units.findById(place.unitId()).orElseThrow();
    var request = request(item.id().toString(), "decision");
    request.setStatus(status(decision));
    request.setIntent(ServiceRequestIntent.ORDER);
    request.setCode(CareForms.service(unit.facts().careForm()));
    request.setSubject(Refs.patient(person));
    request.setOccurrence(Days.stay(place.starts(), place.ends()));
    request.setAuthoredOnElement(new DateTimeType(decision.decidedOn().toString()));
    places.of(person, place.unitId()).ifPresent(request::addLocationReference);
    request.setRequester(Refs.municipality());
    var about = item.about().caseId();
    if (about != null) {
      files.findById(about).ifPresent(it -> request.addBasedOn(Refs.request(it.applicationId())));
    }
    var stay = item.about().shortStayId();
    if (stay != null) {
      request.addBasedOn(Refs.request(stay));
    }
    return Optional.of(Told.of(request, person));
  }

  private ServiceRequestStatus status(Decision decision) {
    var happened = events.findByDecisionIdInOrderById(List.of(decision.id()));
    return switch (DecisionState.of(decision, happened)) {
      case AWAITING_APPROVAL -> ServiceRequestStatus.DRAFT;
      case IN_FORCE -> ServiceRequestStatus.ACTIVE;
      case CARRIED_OUT -> ServiceRequestStatus.COMPLETED;
      case NOTHING_GIVEN, SENT_BACK, DECLINED, TAKEN_BACK -> ServiceRequestStatus.REVOKED;
    };
  }

  private static ServiceRequest request(String id, String category) {
    var request = new ServiceRequest();
    request.setId(id);
    request.addIdentifier().setSystem(Systems.own(category)).setValue(id);
    request.addCategory(Systems.concept(Systems.REQUEST_CATEGORY, category));
    return request;
  }
}
