package no.romslig.api.fhir.decided;

import java.util.Optional;
import no.romslig.api.fhir.code.CareForms;
import no.romslig.api.fhir.code.Days;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.sent.Extensions;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.stay.ShortStay;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** A short stay that is asked for, as a proposal. */
final class ShortStayShape {

  private ShortStayShape() {}

  /** Empty where nobody knows yet whose it is. */
  static Optional<Told<ServiceRequest>> of(ShortStay stay) {
    var person = stay.personId();
    if (person == null) {
      return Optional.empty();
    }
    var facts = stay.facts();
    var request = new ServiceRequest();
    request.setId(stay.id().toString());
    request.addIdentifier().setSystem(Systems.own("short-stay")).setValue(stay.code());
    request.addCategory(Systems.concept(Systems.REQUEST_CATEGORY, "short-stay"));
    request.setStatus(
        stay.closedOn() == null ? ServiceRequestStatus.ACTIVE : ServiceRequestStatus.COMPLETED);
    request.setIntent(ServiceRequestIntent.PROPOSAL);
    request.setSubject(Refs.patient(person));
    request.setCode(CareForms.service(facts.careForm(), facts.purpose()));
    request.getCode().addCoding(CareForms.own(facts.careForm()).getCodingFirstRep());
    request.setOccurrence(
        Days.stay(facts.earliestStart(), facts.latestStart().plusDays(facts.nights())));
    request.setQuantity(
        new Quantity(facts.nights())
            .setUnit("d")
            .setSystem("http://unitsofmeasure.org")
            .setCode("d"));
    Extensions.say(request, SentShortStay.PURPOSE, new CodeType(facts.purpose().name()));
    Extensions.say(request, SentShortStay.NEED_CLASS, new IntegerType(facts.needClass()));
    var ready = facts.hospitalReadySince();
    if (ready != null) {
      Extensions.say(request, SentShortStay.READY_SINCE, new DateType(ready.toString()));
    }
    return Optional.of(Told.of(request, person));
  }
}
