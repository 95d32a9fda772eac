package no.romslig.api.fhir.decided;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.fhir.code.CareForms;
import no.romslig.api.fhir.code.ServiceTypes;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.At;
import no.romslig.api.fhir.sent.Extensions;
import no.romslig.api.fhir.sent.SentDays;
import no.romslig.data.institution.CareForm;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.ApplicationOrigin;
import no.romslig.data.waiting.CaseFacts;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.Consent;
import no.romslig.data.waiting.Whereabouts;
import no.romslig.data.waiting.course.CaseOpening;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an application says.
 *
 * @param signedOn missing = it lacks the signature (GEN-11)
 */
record SentApplication(
    LocalDate receivedOn,
    ApplicationOrigin origin,
    @Nullable LocalDate signedOn,
    @Nullable Consent consent,
    CaseFacts facts) {

  static final String SIGNED_ON = Systems.extension("signed-on");
  static final String CONSENT = Systems.extension("consent");
  static final String WHEREABOUTS = Systems.extension("whereabouts");
  static final String INTERIM_SERVICE = Systems.extension("interim-service");
  static final String CARE_HOUSING = Systems.extension("wishes-care-housing");

  private static final Set<String> LASTING = Set.of("21", "29");
  private static final String EXPECTED =
      "21 (a lasting place in an institution), 29 (a dwelling), or 18, 19, 20 or 25 (short stays)"
          + " of Volven 9151, or such a care form of "
          + Systems.CARE_FORM
          + ", or a code of the journal's own that means one of these (/api/v1/local-codes)";

  /** What is registered. */
  record Before(Application application, CaseFile file) {}

  /**
   * Reads it; empty where a fault was told. What FHIR has no word for stays, where it is not said.
   *
   * @param code the service, with what the journal's own code means
   */
  static Optional<SentApplication> read(
      ServiceRequest sent, CodeableConcept code, @Nullable Before before, Arrival arrival) {
    var at = arrival.at();
    var received =
        SentDays.demand(
            sent.getAuthoredOnElement(),
            at.child("authoredOn"),
            "the day on which it was received");
    received.ifPresent(
        day ->
            at.child("authoredOn")
                .demand(!day.isAfter(arrival.today()), "a day that is not in the future"));
    if (before != null) {
      received
          .filter(day -> !day.equals(before.application().receivedOn()))
          .ifPresent(
              day ->
                  at.child("authoredOn")
                      .invalid(
                          "the day that is registered, which is never written over. Withdraw this"
                              + " application, and send a new one"));
    }
    // The office decides on forms: of what is registered the code is not the journal's any more.
    var forms =
        before == null ? careForms(code, at.child("code")) : before.file().facts().careForms();
    var own = new Extensions(sent.getExtension(), at);
    var facts = facts(sent, before, forms, own, at);
    var signed = signedOn(sent, before, received.orElse(arrival.today()), own, arrival);
    var consent =
        own.code(CONSENT, Consent.class)
            .orElse(before == null ? null : before.application().consent());
    if (received.isEmpty() || at.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(new SentApplication(received.get(), origin(sent), signed, consent, facts));
  }

  CaseOpening.Received received(UUID person) {
    return new CaseOpening.Received(person, receivedOn, origin, signedOn, consent, facts);
  }

  private static CaseFacts facts(
      ServiceRequest sent, @Nullable Before before, List<CareForm> forms, Extensions own, At at) {
    var was = before == null ? null : before.file().facts();
    var ready =
        sent.hasOccurrencePeriod()
            ? SentDays.read(
                sent.getOccurrencePeriod().getStartElement(), at.child("occurrence").child("start"))
            : Optional.<LocalDate>empty();
    return new CaseFacts(
        forms,
        ready.orElse(null),
        own.code(WHEREABOUTS, Whereabouts.class)
            .orElse(was == null ? Whereabouts.HOME : was.whereabouts()),
        own.flag(INTERIM_SERVICE).orElse(was != null && was.interimService()),
        own.flag(CARE_HOUSING).orElse(was != null && was.wishesCareHousing()));
  }

  private static List<CareForm> careForms(CodeableConcept sent, At code) {
    var own = ServiceTypes.careForm(sent);
    if (own.isPresent()) {
      var form = own.flatMap(CareForms::read).filter(CareForm::isLasting);
      code.demand(form.isPresent(), EXPECTED);
      return form.map(List::of).orElse(List.of());
    }
    var type = ServiceTypes.read(sent);
    if (type.isEmpty()) {
      code.missing(EXPECTED);
    } else if (!LASTING.contains(type.get())) {
      code.notTaken(
          "Expected: "
              + EXPECTED
              + ". Other services are granted elsewhere; grants of respite are registered by the"
              + " office, at /api/v1/respite-grants.");
    }
    return List.of();
  }

  private static @Nullable LocalDate signedOn(
      ServiceRequest sent,
      @Nullable Before before,
      LocalDate received,
      Extensions own,
      Arrival arrival) {
    var kept = before == null ? null : before.application().signedOn();
    var said = own.day(SIGNED_ON);
    said.ifPresent(
        day -> {
          var here = arrival.at().child("extension");
          here.demand(!day.isAfter(arrival.today()), "a day that is not in the future");
          here.demand(
              kept == null || kept.equals(day),
              "the day of signature that is registered, which is kept as it is");
        });
    if (kept != null) {
      return kept;
    }
    boolean isSigned = sent.getStatus() == ServiceRequestStatus.ACTIVE;
    return said.orElse(isSigned ? received : null);
  }

  /** Who asks for someone else reports; who is ill signs nothing (GEN-10). */
  private static ApplicationOrigin origin(ServiceRequest sent) {
    var requester = sent.getRequester().getReferenceElement().getResourceType();
    boolean isOther = requester != null && !Set.of("Patient", "RelatedPerson").contains(requester);
    return isOther ? ApplicationOrigin.REPORTED : ApplicationOrigin.WRITTEN;
  }
}
