package no.romslig.api.fhir.decided;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.At;
import no.romslig.api.fhir.sent.Extensions;
import no.romslig.api.fhir.sent.SentDays;
import no.romslig.data.person.Sex;
import no.romslig.data.stay.ShortStayFacts;
import no.romslig.data.stay.ShortStayPurpose;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.jspecify.annotations.Nullable;

/** Reads what is asked for of a short stay. */
final class SentShortStay {

  static final String PURPOSE = Systems.extension("short-stay-purpose");
  static final String NEED_CLASS = Systems.extension("need-class");
  static final String READY_SINCE = Systems.extension("hospital-ready-since");

  private static final int HIGHEST_CLASS = 5;
  private static final String DAYS = "d";
  private static final String SERVICES =
      "a short stay: 18, 19, 20 or 25 of Volven 9151. For another service withdraw this, and send a"
          + " new one";

  private final ServiceRequest sent;
  private final At at;
  private final Extensions own;

  private SentShortStay(ServiceRequest sent, At at) {
    this.sent = sent;
    this.at = at;
    own = new Extensions(sent.getExtension(), at);
  }

  /**
   * Reads it; empty where a fault was told.
   *
   * @param before what is registered; what FHIR has no word for stays, where it is not said
   */
  static Optional<ShortStayFacts> read(
      ServiceRequest sent,
      CodeableConcept service,
      @Nullable ShortStayFacts before,
      Sex sex,
      Arrival arrival) {
    return new SentShortStay(sent, arrival.at()).facts(service, before, sex);
  }

  private Optional<ShortStayFacts> facts(
      CodeableConcept service, @Nullable ShortStayFacts before, Sex sex) {
    at.child("status")
        .demand(
            sent.getStatus() == ServiceRequestStatus.ACTIVE,
            "active: a short stay is asked for, or not");
    var asked = ShortServices.read(service);
    at.child("code").demand(asked.isPresent(), SERVICES);
    var purpose = own.code(PURPOSE, ShortStayPurpose.class);
    var ready = own.day(READY_SINCE);
    var need =
        own.whole(NEED_CLASS, 1, HIGHEST_CLASS)
            .or(() -> Optional.ofNullable(before).map(ShortStayFacts::needClass));
    if (need.isEmpty() && !at.hasErrors()) {
      at.child("extension")
          .missing("the class of need, " + NEED_CLASS + " with a valueInteger of 1 to 5");
    }
    var span = span();
    if (asked.isEmpty() || need.isEmpty() || span.isEmpty() || at.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new ShortStayFacts(
            sex,
            asked.get().form(),
            purpose.orElse(asked.get().purpose()),
            span.get().earliest(),
            span.get().latest(),
            span.get().nights(),
            need.get(),
            before == null ? List.of() : before.requiredFeatures(),
            ready.orElse(before == null ? null : before.hospitalReadySince())));
  }

  /** It begins between the two days, both included. */
  private record Span(LocalDate earliest, LocalDate latest, int nights) {}

  private Optional<Span> span() {
    var here = at.child("occurrence");
    if (!(sent.getOccurrence() instanceof Period period)) {
      here.missing(
          "occurrencePeriod, from the first possible day of arrival to the last of leaving");
      return Optional.empty();
    }
    var start =
        SentDays.demand(
            period.getStartElement(), here.child("start"), "the first day on which it may begin");
    var end =
        SentDays.demand(
            period.getEndElement(), here.child("end"), "the last day on which it may end");
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    long most = ChronoUnit.DAYS.between(start.get(), end.get());
    here.child("end").demand(most > 0, "a day after start");
    var nights = sent.hasQuantity() ? nights() : Optional.of((int) most);
    if (nights.isEmpty() || most <= 0) {
      return Optional.empty();
    }
    boolean fits = nights.get() <= most && nights.get() <= ShortStayFacts.LONGEST;
    (sent.hasQuantity() ? at.child("quantity") : here.child("end"))
        .demand(
            fits,
            "as many nights as fit into occurrencePeriod, "
                + ShortStayFacts.LONGEST
                + " at the most");
    return fits
        ? Optional.of(new Span(start.get(), end.get().minusDays(nights.get()), nights.get()))
        : Optional.empty();
  }

  private Optional<Integer> nights() {
    var said =
        sent.getQuantity() instanceof Quantity amount
                && amount.hasValue()
                && DAYS.equals(amount.getCode())
                && amount.getValue().stripTrailingZeros().scale() <= 0
                && amount.getValue().signum() > 0
                && amount.getValue().intValue() <= ShortStayFacts.LONGEST
            ? Optional.of(amount.getValue().intValue())
            : Optional.<Integer>empty();
    at.child("quantity")
        .demand(
            said.isPresent(),
            "valueQuantity of whole nights, with the code d of http://unitsofmeasure.org, "
                + ShortStayFacts.LONGEST
                + " at the most");
    return said;
  }
}
