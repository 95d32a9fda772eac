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

/** What has become of institutions, units, closures, settings and the meanings of codes. */
@RestController
@RequestMapping("/api/v1")
class PlaceHistoryController {

  private static final String READ = "READ_HISTORY";

  private final RegisterDesk desk;
  private final Histories histories;

  PlaceHistoryController(RegisterDesk desk, Histories histories) {
    this.desk = desk;
    this.histories = histories;
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/institutions/{id}/history")
  HistoryView ofInstitution(SignedIn who, @Existing(Thing.INSTITUTION) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/wards/{id}/history")
  HistoryView ofWard(SignedIn who, @Existing(Thing.WARD) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/units/{id}/history")
  HistoryView ofUnit(SignedIn who, @Existing(Thing.UNIT) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/closures/{id}/history")
  HistoryView ofClosure(SignedIn who, @Existing(Thing.CLOSURE) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/closure-calendars/{id}/history")
  HistoryView ofCalendar(SignedIn who, @Existing(Thing.CALENDAR) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/closure-rules/{id}/history")
  HistoryView ofClosureRule(SignedIn who, @Existing(Thing.CLOSURE_RULE) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/planning-settings/{id}/history")
  HistoryView ofSetting(SignedIn who, @Existing(Thing.SETTING) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/local-codes/{id}/history")
  HistoryView ofLocalCode(SignedIn who, @Existing(Thing.LOCAL_CODE) @PathVariable UUID id) {
    return desk.call(who, READ, () -> histories.of(id));
  }
}
