package no.romslig.api.stays;

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
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Paging;
import no.romslig.data.person.Persons;
import no.romslig.data.register.EntryIds;
import no.romslig.data.stay.ShortStay;
import no.romslig.data.stay.ShortStays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Short stays that are asked for (TO-01 to TO-12). */
@RestController
class ShortStayController {

  private static final String PATH = "/api/v1/short-stays";
  private static final String LIST = "LIST_SHORT_STAYS";
  private static final String READ = "READ_SHORT_STAY";
  private static final String REGISTER = "REGISTER_SHORT_STAY";
  private static final String CHANGE = "CHANGE_SHORT_STAY";
  private static final String CLOSE = "CLOSE_SHORT_STAY";

  private final RegisterDesk desk;
  private final ShortStays stays;
  private final Persons persons;
  private final EntryIds ids;

  ShortStayController(RegisterDesk desk, ShortStays stays, Persons persons, EntryIds ids) {
    this.desk = desk;
    this.stays = stays;
    this.persons = persons;
    this.ids = ids;
  }

  /**
   * A stay as registered.
   *
   * @param code what documents call it; missing = one is made
   */
  record Registration(@Nullable String code, @Nullable ShortStayBody stay) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      if (stay == null) {
        faults.add("stay", "what is asked for");
      } else {
        stay.check("stay.", faults);
      }
    }
  }

  /** Those that are open. */
  @Looks(LIST)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(PATH)
  Paged<ShortStayView> list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return desk.call(
        who,
        LIST,
        () -> Paged.of(stays.findByClosedOnNullOrderById(cut), it -> ShortStayView.of(it).view()));
  }

  /** All of a person, those that are closed too. */
  @Looks(LIST)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/api/v1/persons/{id}/short-stays")
  List<ShortStayView> ofPerson(SignedIn who, @Existing(Thing.PERSON) @PathVariable UUID id) {
    return desk.call(
        who,
        LIST,
        () ->
            stays.findByPersonIdOrderById(id).stream()
                .map(it -> ShortStayView.of(it).view())
                .toList());
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(PATH + "/{id}")
  ResponseEntity<ShortStayView> read(
      SignedIn who, @Existing(Thing.SHORT_STAY) @PathVariable UUID id) {
    return desk.read(who, READ, () -> show(id));
  }

  @Looks(REGISTER)
  @AllowedTo({Role.CASEWORKER, Role.EPJ})
  @PostMapping(PATH)
  ResponseEntity<ShortStayView> register(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Registration body) {
    var asked = Objects.requireNonNull(body.stay());
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, PATH),
        () -> {
          checkPerson(asked.personId(), "stay.personId");
          var id = ids.next();
          var code = body.code() == null || body.code().isBlank() ? "KT-" + id : body.code();
          return stays.save(new ShortStay(id, code, asked.personId(), null, asked.facts())).id();
        },
        this::show);
  }

  /** Registers what is asked for now, and whose it is once that is known. */
  @Looks(CHANGE)
  @AllowedTo(Role.CASEWORKER)
  @PutMapping(PATH + "/{id}")
  ResponseEntity<ShortStayView> change(
      SignedIn who,
      @Existing(Thing.SHORT_STAY) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody ShortStayBody body) {
    return desk.change(
        new RegisterDesk.Changing(who, CHANGE, seen),
        () -> stays.findById(id),
        stay -> {
          mustBeOpen(stay);
          checkPerson(body.personId(), "personId");
          stay.describe(body.personId(), body.facts());
        },
        ShortStayView::of);
  }

  /** Since when it is over, or no longer asked for. */
  record CloseBody(@Nullable LocalDate on) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandNotAfter(today, on, "on");
    }
  }

  @Looks(CLOSE)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(PATH + "/{id}/close")
  ResponseEntity<ShortStayView> close(
      SignedIn who,
      @Existing(Thing.SHORT_STAY) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody CloseBody body) {
    return desk.change(
        new RegisterDesk.Changing(who, CLOSE, seen),
        () -> stays.findById(id),
        stay -> {
          mustBeOpen(stay);
          stay.close(Objects.requireNonNull(body.on()));
        },
        ShortStayView::of);
  }

  private static void mustBeOpen(ShortStay stay) {
    if (stay.closedOn() != null) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "closed",
          "The stay is closed",
          "What was asked for is kept as it was. Register a new one.");
    }
  }

  private void checkPerson(@Nullable UUID person, String path) {
    var faults = new Faults();
    faults.demand(
        person == null || persons.findById(person).isPresent(),
        path,
        "a person of the municipality, or nothing");
    faults.refuseAny();
  }

  private Shown<ShortStayView> show(UUID id) {
    return ShortStayView.of(stays.findById(id).orElseThrow());
  }
}
