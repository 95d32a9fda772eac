package no.romslig.api.fhir.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.Extensions;
import no.romslig.api.fhir.sent.SentDays;
import no.romslig.data.booking.Absence;
import no.romslig.data.booking.Absences;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Nights;
import no.romslig.data.register.EntryIds;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Registers when a resident is away: the {@code statusHistory} of the status {@code onleave}, each
 * with both its days (LT-15).
 */
@Component
class SentAbsences {

  static final String MAY_BE_LENT = Systems.extension("may-be-lent");

  private final Absences absences;
  private final EntryIds ids;

  SentAbsences(Absences absences, EntryIds ids) {
    this.absences = absences;
    this.ids = ids;
  }

  /** Nights {@code [starts, ends)} away. */
  private record Away(LocalDate starts, LocalDate ends, boolean mayBeLent) {

    boolean isThat(Absence known) {
      return starts.equals(known.starts()) && mayBeLent == known.mayBeLent();
    }
  }

  /** What was sent is so from now on, and nothing else. */
  void keep(Booking booking, Encounter sent, Arrival arrival) {
    var told = read(sent, booking.nights(), arrival);
    if (arrival.at().hasErrors()) {
      return;
    }
    var known = absences.findByBookingIdOrderById(booking.id());
    for (var each : known) {
      var same = told.stream().filter(it -> it.isThat(each)).findFirst();
      if (same.isEmpty()) {
        absences.delete(each);
      } else if (!same.get().ends().equals(each.ends())) {
        each.returnOn(same.get().ends());
      }
    }
    told.stream()
        .filter(it -> known.stream().noneMatch(it::isThat))
        .forEach(
            it ->
                absences.save(
                    new Absence(ids.next(), booking.id(), it.starts(), it.ends(), it.mayBeLent())));
  }

  /** Nobody is away from where they have left. */
  void cut(Booking booking, @Nullable LocalDate ends) {
    if (ends == null) {
      return;
    }
    for (var each : absences.findByBookingIdOrderById(booking.id())) {
      if (!each.starts().isBefore(ends)) {
        absences.delete(each);
      } else if (each.ends().isAfter(ends)) {
        each.returnOn(ends);
      }
    }
  }

  private static List<Away> read(Encounter sent, Nights stay, Arrival arrival) {
    var told = new ArrayList<Away>();
    for (int i = 0; i < sent.getStatusHistory().size(); i++) {
      var each = sent.getStatusHistory().get(i);
      if (each.getStatus() != EncounterStatus.ONLEAVE) {
        continue;
      }
      var at = arrival.at().child("statusHistory", i);
      var period = at.child("period");
      var starts =
          SentDays.demand(
              each.getPeriod().getStartElement(), period.child("start"), "the first night away");
      var ends =
          SentDays.demand(
              each.getPeriod().getEndElement(),
              period.child("end"),
              "the day of coming back, as far as is known");
      boolean mayBeLent = new Extensions(each.getExtension(), at).flag(MAY_BE_LENT).orElse(false);
      if (starts.isPresent() && ends.isPresent()) {
        period.child("end").demand(ends.get().isAfter(starts.get()), "a day after the start");
        period
            .child("start")
            .demand(!starts.get().isBefore(stay.starts()), "a day not before the stay begins");
        period
            .child("end")
            .demand(
                stay.ends() == null || !ends.get().isAfter(stay.ends()),
                "a day not after the stay ends");
        told.add(new Away(starts.get(), ends.get(), mayBeLent));
      }
    }
    if (sent.getStatus() == EncounterStatus.ONLEAVE && told.isEmpty()) {
      arrival
          .at()
          .child("statusHistory")
          .missing("when the person is away: an entry of the status onleave with its period");
    }
    return told;
  }
}
