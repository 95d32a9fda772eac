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
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Paging;
import no.romslig.api.stays.GrantView.PeriodView;
import no.romslig.data.person.Persons;
import no.romslig.data.register.EntryIds;
import no.romslig.data.stay.GrantPeriod;
import no.romslig.data.stay.GrantPeriodKind;
import no.romslig.data.stay.GrantPeriods;
import no.romslig.data.stay.RespiteGrant;
import no.romslig.data.stay.RespiteGrants;
import org.jspecify.annotations.Nullable;
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

/** Grants of respite and the periods that belong to them (AV-01 to AV-08). */
@RestController
class GrantController {

  private static final String PATH = "/api/v1/respite-grants";
  private static final String PERIODS = "/api/v1/grant-periods";
  private static final String READ = "READ_GRANT";
  private static final String REGISTER = "REGISTER_GRANT";
  private static final String CHANGE = "CHANGE_GRANT";

  private final RegisterDesk desk;
  private final RespiteGrants grants;
  private final GrantPeriods periods;
  private final Persons persons;
  private final EntryIds ids;

  GrantController(
      RegisterDesk desk,
      RespiteGrants grants,
      GrantPeriods periods,
      Persons persons,
      EntryIds ids) {
    this.desk = desk;
    this.grants = grants;
    this.periods = periods;
    this.persons = persons;
    this.ids = ids;
  }

  /**
   * A grant as registered.
   *
   * @param code what documents call it; missing = one is made
   */
  record Registration(@Nullable String code, @Nullable UUID personId, @Nullable GrantBody grant)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(personId, "personId", "a person of the municipality");
      if (grant == null) {
        faults.add("grant", "what is granted");
      } else {
        grant.check("grant.", faults);
      }
    }
  }

  @Looks("LIST_GRANTS")
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(PATH)
  Paged<GrantView> list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return desk.call(
        who,
        "LIST_GRANTS",
        () -> Paged.of(grants.findAllByOrderById(cut), it -> GrantView.of(it, periods).view()));
  }

  @Looks("LIST_GRANTS")
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/api/v1/persons/{id}/respite-grants")
  List<GrantView> ofPerson(SignedIn who, @Existing(Thing.PERSON) @PathVariable UUID id) {
    return desk.call(
        who,
        "LIST_GRANTS",
        () ->
            grants.findByPersonIdOrderById(id).stream()
                .map(it -> GrantView.of(it, periods).view())
                .toList());
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(PATH + "/{id}")
  ResponseEntity<GrantView> read(SignedIn who, @Existing(Thing.GRANT) @PathVariable UUID id) {
    return desk.read(who, READ, () -> show(id));
  }

  @Looks(REGISTER)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(PATH)
  ResponseEntity<GrantView> register(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Registration body) {
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, PATH),
        () -> {
          var person = persons.findById(Objects.requireNonNull(body.personId()));
          var faults = new Faults();
          faults.demand(person.isPresent(), "personId", "a person of the municipality");
          faults.refuseAny();
          var id = ids.next();
          return grants
              .save(
                  new RespiteGrant(
                      id,
                      body.code() == null || body.code().isBlank() ? "AV-" + id : body.code(),
                      person.orElseThrow().id(),
                      Objects.requireNonNull(body.grant()).facts()))
              .id();
        },
        this::show);
  }

  /** Registers what is granted now, or when it ends. Its first day stays: cycles count from it. */
  @Looks(CHANGE)
  @AllowedTo(Role.CASEWORKER)
  @PutMapping(PATH + "/{id}")
  ResponseEntity<GrantView> change(
      SignedIn who,
      @Existing(Thing.GRANT) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody GrantBody body) {
    return desk.change(
        new RegisterDesk.Changing(who, CHANGE, seen),
        () -> grants.findById(id),
        grant -> {
          var faults = new Faults();
          faults.demand(
              grant.facts().starts().equals(body.from()),
              "from",
              "the day that is registered, which is kept: " + grant.facts().starts());
          faults.refuseAny();
          grant.describe(body.facts());
        },
        grant -> GrantView.of(grant, periods));
  }

  /** A period {@code [from, to)} of a grant. */
  record PeriodBody(
      @Nullable GrantPeriodKind kind, @Nullable LocalDate from, @Nullable LocalDate to)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(kind, "kind", "WISH, UNAVAILABLE or HISTORY");
      faults.demandSaid(from, "from", "the first night");
      faults.demand(
          from == null || to == null || from.isBefore(to), "to", "a day after from, or nothing");
      faults.demand(
          kind != GrantPeriodKind.HISTORY || to != null, "to", "the night after the stay that was");
    }
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(PERIODS + "/{id}")
  ResponseEntity<PeriodView> readPeriod(
      SignedIn who, @Existing(Thing.GRANT_PERIOD) @PathVariable UUID id) {
    return desk.read(who, READ, () -> showPeriod(id));
  }

  /** Registers what the family asks for, cannot use, or has had (AV-06). */
  @Looks(CHANGE)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(PATH + "/{id}/periods")
  ResponseEntity<PeriodView> addPeriod(
      SignedIn who,
      @Existing(Thing.GRANT) @PathVariable UUID id,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody PeriodBody body) {
    return desk.make(
        new RegisterDesk.Making(who, CHANGE, key, body, PERIODS),
        () ->
            periods
                .save(
                    new GrantPeriod(
                        ids.next(),
                        id,
                        Objects.requireNonNull(body.kind()),
                        Objects.requireNonNull(body.from()),
                        body.to()))
                .id(),
        this::showPeriod);
  }

  /** Takes a period back. */
  @AllowedTo(Role.CASEWORKER)
  @DeleteMapping(PERIODS + "/{id}")
  ResponseEntity<Void> removePeriod(
      SignedIn who,
      @Existing(Thing.GRANT_PERIOD) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen) {
    return desk.remove(
        new RegisterDesk.Changing(who, CHANGE, seen), () -> periods.findById(id), periods::delete);
  }

  private Shown<GrantView> show(UUID id) {
    return GrantView.of(grants.findById(id).orElseThrow(), periods);
  }

  private Shown<PeriodView> showPeriod(UUID id) {
    var period = periods.findById(id).orElseThrow();
    return PeriodView.of(period, grants.findById(period.grantId()).orElseThrow().personId());
  }
}
