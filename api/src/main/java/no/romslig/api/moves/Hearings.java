package no.romslig.api.moves;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Today;
import no.romslig.data.person.Contact;
import no.romslig.data.person.ContactFacts;
import no.romslig.data.person.ContactKind;
import no.romslig.data.person.Contacts;
import no.romslig.data.waiting.MoveHearing.Heard;
import org.springframework.stereotype.Component;

/** Who must be heard before a resident is moved (FL-02): all whom the registers name for it. */
@Component
class Hearings {

  private final Contacts contacts;
  private final Today today;

  Hearings(Contacts contacts, Today today) {
    this.contacts = contacts;
    this.today = today;
  }

  /**
   * Refuses a hearing in which someone was not heard whom the registers say is to be.
   *
   * @throws no.romslig.api.problem.ApiProblem with who is missing
   */
  void mustBeComplete(UUID resident, List<Heard> heard) {
    var day = today.date();
    var missing =
        contacts.findByPersonIdOrderById(resident).stream()
            .map(Contact::facts)
            .filter(it -> it.isHeard() && isValid(it, day))
            .map(it -> as(it.kind()))
            .filter(it -> !heard.contains(it))
            .map(Heard::name)
            .distinct()
            .collect(Collectors.joining(", "));
    var faults = new Faults();
    faults.demand(
        missing.isEmpty(), "heard", missing + " too, as the contacts of the resident say (FL-02)");
    faults.refuseAny();
  }

  private static boolean isValid(ContactFacts it, LocalDate day) {
    var end = it.validTo();
    return !it.validFrom().isAfter(day) && (end == null || end.isAfter(day));
  }

  private static Heard as(ContactKind kind) {
    return switch (kind) {
      case GUARDIAN -> Heard.GUARDIAN;
      case ATTORNEY -> Heard.ATTORNEY;
      case NEXT_OF_KIN, PARENT, CAREGIVER -> Heard.NEXT_OF_KIN;
    };
  }
}
