package no.romslig.api.history;

import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.RegisterDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What has become of entries about persons. */
@RestController
@RequestMapping("/api/v1")
class PersonHistoryController {

  private static final String READ = "READ_HISTORY";

  private final RegisterDesk desk;
  private final Histories histories;

  PersonHistoryController(RegisterDesk desk, Histories histories) {
    this.desk = desk;
    this.histories = histories;
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/persons/{id}/history")
  HistoryView ofPerson(SignedIn who, @Existing(Thing.PERSON) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.ofPerson(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/contacts/{id}/history")
  HistoryView ofContact(SignedIn who, @Existing(Thing.CONTACT) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/references/{id}/history")
  HistoryView ofReference(SignedIn who, @Existing(Thing.REFERENCE) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/bookings/{id}/history")
  HistoryView ofBooking(SignedIn who, @Existing(Thing.BOOKING) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/absences/{id}/history")
  HistoryView ofAbsence(SignedIn who, @Existing(Thing.ABSENCE) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/couples/{id}/history")
  HistoryView ofCouple(SignedIn who, @Existing(Thing.COUPLE) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/relocations/{id}/history")
  HistoryView ofRelocation(SignedIn who, @Existing(Thing.RELOCATION) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/respite-grants/{id}/history")
  HistoryView ofGrant(SignedIn who, @Existing(Thing.GRANT) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/grant-periods/{id}/history")
  HistoryView ofGrantPeriod(SignedIn who, @Existing(Thing.GRANT_PERIOD) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/short-stays/{id}/history")
  HistoryView ofShortStay(SignedIn who, @Existing(Thing.SHORT_STAY) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/waivers/{id}/history")
  HistoryView ofWaiver(SignedIn who, @Existing(Thing.WAIVER) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/preferences/{id}/history")
  HistoryView ofPreference(SignedIn who, @Existing(Thing.PREFERENCE) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/declined-places/{id}/history")
  HistoryView ofDeclinedPlace(SignedIn who, @Existing(Thing.DECLINED_PLACE) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/cases/{id}/history")
  HistoryView ofCase(SignedIn who, @Existing(Thing.CASE) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }
}
