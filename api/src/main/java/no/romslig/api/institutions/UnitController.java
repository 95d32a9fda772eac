package no.romslig.api.institutions;

import java.util.List;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.Paged;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Paging;
import no.romslig.data.institution.ClosureCalendars;
import no.romslig.data.institution.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units: listed, read, described anew, and set to follow a calendar of closed days. */
@RestController
@RequestMapping(UnitController.PATH)
class UnitController {

  static final String PATH = "/api/v1/units";
  private static final String READ = "READ_INSTITUTION";
  private static final String CHANGE = "CHANGE_UNIT";

  private final RegisterDesk desk;
  private final Units units;
  private final ClosureCalendars calendars;
  private final CalendarDesk closing;
  private final Stranding stranding;

  UnitController(
      RegisterDesk desk,
      Units units,
      ClosureCalendars calendars,
      CalendarDesk closing,
      Stranding stranding) {
    this.desk = desk;
    this.units = units;
    this.calendars = calendars;
    this.closing = closing;
    this.stranding = stranding;
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping
  Paged<UnitView> list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return desk.call(
        who, READ, () -> Paged.of(units.findAllByOrderById(cut), it -> UnitView.of(it).view()));
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping("/{id}")
  ResponseEntity<UnitView> read(SignedIn who, @Existing(Thing.UNIT) @PathVariable UUID id) {
    return desk.read(who, READ, () -> UnitView.of(units.findById(id).orElseThrow()));
  }

  /** Describes the unit anew, all of it; refused with whom that leaves without a place. */
  @Looks(CHANGE)
  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @PutMapping("/{id}")
  ResponseEntity<UnitView> change(
      SignedIn who,
      @Existing(Thing.UNIT) @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean despiteResidents,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody UnitDescription body) {
    return desk.change(
        new RegisterDesk.Changing(who, CHANGE, seen),
        () -> units.findById(id),
        it -> stranding.watch(who, List.of(id), despiteResidents, () -> it.describe(body.facts())),
        UnitView::of);
  }

  /** Which calendar is followed; missing = none. */
  record FollowBody(@Nullable UUID calendarId) {}

  /** Lets the unit follow a calendar, or none: the closures that it gives are built at once. */
  @Looks(CHANGE)
  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @PutMapping("/{id}/calendar")
  ResponseEntity<UnitView> follow(
      SignedIn who,
      @Existing(Thing.UNIT) @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean despiteResidents,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody FollowBody body) {
    return desk.change(
        new RegisterDesk.Changing(who, CHANGE, seen),
        () -> units.findById(id),
        it -> {
          var followed =
              body.calendarId() == null ? null : calendars.findById(body.calendarId()).orElse(null);
          var faults = new Faults();
          faults.demand(
              body.calendarId() == null || followed != null,
              "calendarId",
              "a calendar of the municipality");
          faults.refuseAny();
          stranding.watch(who, List.of(id), despiteResidents, () -> closing.follow(it, followed));
        },
        UnitView::of);
  }
}
