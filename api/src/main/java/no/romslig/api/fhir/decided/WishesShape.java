package no.romslig.api.fhir.decided;

import no.romslig.api.fhir.code.CareForms;
import no.romslig.api.fhir.code.Days;
import no.romslig.api.fhir.place.KnownPlaces;
import no.romslig.api.fhir.sent.Extensions;
import no.romslig.data.matter.PreferredInstitutions;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.CaseFile;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.stereotype.Component;

/** Tells what an application asks for, also what FHIR has no word for. */
@Component
class WishesShape {

  private final PreferredInstitutions preferences;
  private final KnownPlaces places;

  WishesShape(PreferredInstitutions preferences, KnownPlaces places) {
    this.preferences = preferences;
    this.places = places;
  }

  void tell(ServiceRequest request, Application application, CaseFile file) {
    var facts = file.facts();
    facts.careForms().stream()
        .findFirst()
        .ifPresent(
            form -> {
              request.setCode(CareForms.service(form));
              request.getCode().addCoding(CareForms.own(form).getCodingFirstRep());
            });
    var ready = facts.readyFrom();
    if (ready != null) {
      request.setOccurrence(Days.stay(ready, null));
    }
    preferences.findByMatterCaseIdOrderById(file.id()).stream()
        .flatMap(it -> places.of(file.personId(), it.institutionId()).stream())
        .forEach(request::addLocationReference);
    Extensions.say(request, SentApplication.WHEREABOUTS, new CodeType(facts.whereabouts().name()));
    Extensions.say(
        request, SentApplication.INTERIM_SERVICE, new BooleanType(facts.interimService()));
    Extensions.say(
        request, SentApplication.CARE_HOUSING, new BooleanType(facts.wishesCareHousing()));
    var consent = application.consent();
    if (consent != null) {
      Extensions.say(request, SentApplication.CONSENT, new CodeType(consent.name()));
    }
    var signed = application.signedOn();
    if (signed != null) {
      Extensions.say(request, SentApplication.SIGNED_ON, new DateType(signed.toString()));
    }
  }
}
