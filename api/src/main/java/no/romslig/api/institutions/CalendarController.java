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
import no.romslig.api.entry.Paged;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.entry.Shown;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Paging;
import no.romslig.api.request.Today;
import no.romslig.data.institution.ClosureCalendar;
import no.romslig.data.institution.ClosureCalendars;
import no.romslig.data.institution.ClosureRules;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.Units;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calendars of closed days: weekdays, weeks of the year, fixed and movable days. */
@RestController
class CalendarController {

  private static final String PATH = "/api/v1/closure-calendars";
  private static final String RULES = "/api/v1/closure-rules";
  private static final String READ = "READ_INSTITUTION";
  private static final String CHANGE = "CHANGE_CALENDAR";

  private final RegisterDesk desk;
  private final ClosureCalendars calendars;
  private final ClosureRules rules;
  private final Units units;
  private final CalendarDesk closing;
  private final Stranding stranding;
  private final EntryIds ids;
  private final Today today;

  CalendarController(
      RegisterDesk desk,
      ClosureCalendars calendars,
      ClosureRules rules,
      Units units,
      CalendarDesk closing,
      Stranding stranding,
      EntryIds ids,
      Today today) {
    this.desk = desk;
    this.calendars = calendars;
    this.rules = rules;
    this.units = units;
    this.closing = closing;
    this.stranding = stranding;
    this.ids = ids;
    this.today = today;
  }

  record Body(@Nullable String name) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(name, "name", "what it is called");
    }
  }

  /**
   * A calendar.
   *
   * @param units that follow it
   */
  record CalendarView(UUID id, String name, List<RuleView> rules, List<UUID> units) {}

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping(PATH)
  Paged<CalendarView> list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return desk.call(
        who, READ, () -> Paged.of(calendars.findAllByOrderById(cut), it -> show(it.id()).view()));
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping(PATH + "/{id}")
  ResponseEntity<CalendarView> read(SignedIn who, @Existing(Thing.CALENDAR) @PathVariable UUID id) {
    return desk.read(who, READ, () -> show(id));
  }

  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @PostMapping(PATH)
  ResponseEntity<CalendarView> register(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    return desk.make(
        new RegisterDesk.Making(who, "REGISTER_CALENDAR", key, body, PATH),
        () ->
            calendars
                .save(new ClosureCalendar(ids.next(), Objects.requireNonNull(body.name())))
                .id(),
        this::show);
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping(RULES + "/{id}")
  ResponseEntity<RuleView> readRule(
      SignedIn who, @Existing(Thing.CLOSURE_RULE) @PathVariable UUID id) {
    return desk.read(who, READ, () -> RuleView.of(rules.findById(id).orElseThrow(), today.date()));
  }

  /** Adds closed days: every unit that follows the calendar is closed then. */
  @Looks(CHANGE)
  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @PostMapping(PATH + "/{id}/rules")
  ResponseEntity<RuleView> addRule(
      SignedIn who,
      @Existing(Thing.CALENDAR) @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean despiteResidents,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody RuleBody body) {
    return desk.make(
        new RegisterDesk.Making(who, CHANGE, key, body, RULES),
        () -> {
          var rule = body.rule(ids.next(), id);
          stranding.watch(
              who,
              following(id),
              despiteResidents,
              () -> {
                rules.save(rule);
                closing.buildAll(id);
              });
          return rule.id();
        },
        made -> RuleView.of(rules.findById(made).orElseThrow(), today.date()));
  }

  /** Takes closed days back: the units are open then, unless something else closes them. */
  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @DeleteMapping(RULES + "/{id}")
  ResponseEntity<Void> removeRule(
      SignedIn who,
      @Existing(Thing.CLOSURE_RULE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen) {
    return desk.remove(
        new RegisterDesk.Changing(who, CHANGE, seen),
        () -> rules.findById(id),
        it -> {
          rules.delete(it);
          closing.buildAll(it.calendarId());
        });
  }

  private List<UUID> following(UUID calendar) {
    return units.findByCalendarIdOrderById(calendar).stream().map(Unit::id).toList();
  }

  private Shown<CalendarView> show(UUID id) {
    var calendar = calendars.findById(id).orElseThrow();
    var shown =
        rules.findByCalendarIdOrderById(id).stream()
            .map(it -> RuleView.of(it, today.date()).view())
            .toList();
    return Shown.of(calendar, new CalendarView(id, calendar.name(), shown, following(id)));
  }
}
