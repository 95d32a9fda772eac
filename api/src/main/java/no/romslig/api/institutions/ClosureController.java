package no.romslig.api.institutions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.entry.Shown;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.data.institution.UnitClosure;
import no.romslig.data.institution.UnitClosures;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Nights on which units take nobody. */
@RestController
class ClosureController {

  private static final String PATH = "/api/v1/closures";
  private static final String READ = "READ_INSTITUTION";
  private static final String CHANGE = "CHANGE_CLOSURE";

  private final RegisterDesk desk;
  private final UnitClosures closures;
  private final Stranding stranding;
  private final EntryIds ids;

  ClosureController(RegisterDesk desk, UnitClosures closures, Stranding stranding, EntryIds ids) {
    this.desk = desk;
    this.closures = closures;
    this.stranding = stranding;
    this.ids = ids;
  }

  /**
   * Nights {@code [from, to)}; for good where {@code to} is missing.
   *
   * @param reason kept for good: it says nothing of a person
   */
  record Body(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String reason)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(from, "from", "the first night on which it is closed");
      faults.demand(
          from == null || to == null || from.isBefore(to), "to", "a day after from, or nothing");
    }
  }

  /**
   * A closure.
   *
   * @param calendarId the calendar that gives it; missing where a person entered it
   */
  record ClosureView(
      UUID id,
      UUID unitId,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String reason,
      @Nullable UUID calendarId) {

    static Shown<ClosureView> of(UnitClosure it) {
      return Shown.of(
          it,
          new ClosureView(
              it.id(), it.unitId(), it.starts(), it.ends(), it.reason(), it.calendarId()));
    }
  }

  /** All closures of a unit, those too that its calendar gives, in the order of their nights. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping(UnitController.PATH + "/{id}/closures")
  List<ClosureView> list(SignedIn who, @Existing(Thing.UNIT) @PathVariable UUID id) {
    return desk.call(
        who,
        READ,
        () ->
            closures.findByUnitIdOrderByStartsAscIdAsc(id).stream()
                .map(it -> ClosureView.of(it).view())
                .toList());
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping(PATH + "/{id}")
  ResponseEntity<ClosureView> read(SignedIn who, @Existing(Thing.CLOSURE) @PathVariable UUID id) {
    return desk.read(who, READ, () -> show(id));
  }

  /** Closes a unit; refused with whom that leaves without a place. */
  @Looks("CLOSE_UNIT")
  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @PostMapping(UnitController.PATH + "/{id}/closures")
  ResponseEntity<ClosureView> close(
      SignedIn who,
      @Existing(Thing.UNIT) @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean despiteResidents,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    var from = Objects.requireNonNull(body.from());
    return desk.make(
        new RegisterDesk.Making(who, "CLOSE_UNIT", key, body, PATH),
        () -> {
          var closure = new UnitClosure(ids.next(), id, from, body.to(), body.reason(), null);
          stranding.watch(who, List.of(id), despiteResidents, () -> closures.save(closure));
          return closure.id();
        },
        this::show);
  }

  @Looks(CHANGE)
  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @PutMapping(PATH + "/{id}")
  ResponseEntity<ClosureView> change(
      SignedIn who,
      @Existing(Thing.CLOSURE) @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean despiteResidents,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody Body body) {
    var from = Objects.requireNonNull(body.from());
    return desk.change(
        new RegisterDesk.Changing(who, CHANGE, seen),
        () -> closures.findById(id),
        it -> {
          mustBeEntered(it);
          stranding.watch(
              who,
              List.of(it.unitId()),
              despiteResidents,
              () -> it.describe(from, body.to(), body.reason()));
        },
        ClosureView::of);
  }

  /** The unit is not closed then after all. */
  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @DeleteMapping(PATH + "/{id}")
  ResponseEntity<Void> takeBack(
      SignedIn who,
      @Existing(Thing.CLOSURE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen) {
    return desk.remove(
        new RegisterDesk.Changing(who, "REOPEN_UNIT", seen),
        () -> closures.findById(id),
        it -> {
          mustBeEntered(it);
          closures.delete(it);
        });
  }

  private static void mustBeEntered(UnitClosure closure) {
    if (closure.calendarId() != null) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "closed-by-calendar",
          "The closure comes from a calendar",
          "Change the rules of the calendar, or let the unit follow another.");
    }
  }

  private Shown<ClosureView> show(UUID id) {
    return ClosureView.of(closures.findById(id).orElseThrow());
  }
}
