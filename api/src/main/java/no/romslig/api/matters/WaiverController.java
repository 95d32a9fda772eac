package no.romslig.api.matters;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.Paged;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.entry.Shown;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Paging;
import no.romslig.api.request.Today;
import no.romslig.data.look.Concerned;
import no.romslig.data.matter.Matter;
import no.romslig.data.matter.Waiver;
import no.romslig.data.matter.Waivers;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Named persons' exceptions from hard rules: given with a reason, ended, never taken back. */
@RestController
@RequestMapping(WaiverController.PATH)
class WaiverController {

  static final String PATH = "/api/v1/waivers";
  private static final String LIST = "LIST_WAIVERS";
  private static final String READ = "READ_WAIVER";
  private static final String GIVE = "GIVE_WAIVER";
  private static final String END = "END_WAIVER";
  private static final int SHORTEST_REASON = 10;

  private final RegisterDesk desk;
  private final Waivers waivers;
  private final WaiverAbout abouts;
  private final Concerned concerned;
  private final EntryIds ids;
  private final Today today;

  WaiverController(
      RegisterDesk desk,
      Waivers waivers,
      WaiverAbout abouts,
      Concerned concerned,
      EntryIds ids,
      Today today) {
    this.desk = desk;
    this.waivers = waivers;
    this.abouts = abouts;
    this.concerned = concerned;
    this.ids = ids;
    this.today = today;
  }

  /** An exception from one rule, for one thing: exactly one of the ids. */
  record Body(
      @Nullable String rule,
      @Nullable String reason,
      @Nullable UUID caseId,
      @Nullable UUID grantId,
      @Nullable UUID shortStayId,
      @Nullable UUID relocationId,
      @Nullable UUID coupleId)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(rule, "rule", "a rule that may be lifted");
      faults.demand(
          reason != null && reason.strip().length() >= SHORTEST_REASON,
          "reason",
          "a sentence that says why");
      faults.demandOne(
          "caseId, grantId, shortStayId, relocationId, coupleId",
          caseId,
          grantId,
          shortStayId,
          relocationId,
          coupleId);
    }
  }

  /** An exception; whoever gave it is named by an opaque id. */
  record WaiverView(
      UUID id,
      String rule,
      String reason,
      String givenBy,
      LocalDate givenOn,
      @Nullable LocalDate endedOn,
      @Nullable UUID caseId,
      @Nullable UUID grantId,
      @Nullable UUID shortStayId,
      @Nullable UUID relocationId,
      @Nullable UUID coupleId,
      @JsonIgnore List<UUID> personsShown)
      implements ShowsPersons {}

  /** Those that are in force. */
  @Looks(LIST)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping
  Paged<WaiverView> list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return desk.call(
        who, LIST, () -> Paged.of(waivers.findByEndedOnNullOrderById(cut), it -> show(it).view()));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/{id}")
  ResponseEntity<WaiverView> read(SignedIn who, @Existing(Thing.WAIVER) @PathVariable UUID id) {
    return desk.read(who, READ, () -> show(waivers.findById(id).orElseThrow()));
  }

  /** Lifts a rule for one thing, by the name of whoever asks. */
  @Looks(GIVE)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping
  ResponseEntity<WaiverView> give(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    return desk.make(
        new RegisterDesk.Making(who, GIVE, key, body, PATH),
        () -> {
          var faults = new Faults();
          abouts.check(body, faults);
          faults.refuseAny();
          return waivers
              .save(
                  new Waiver(
                      ids.next(),
                      Objects.requireNonNull(body.rule()),
                      Objects.requireNonNull(body.reason()).strip(),
                      who.subject(),
                      today.date(),
                      null,
                      body.relocationId(),
                      body.coupleId(),
                      body.relocationId() != null || body.coupleId() != null
                          ? null
                          : new Matter(body.caseId(), body.grantId(), body.shortStayId())))
              .id();
        },
        made -> show(waivers.findById(made).orElseThrow()));
  }

  /** Ends it today: it lifts nothing any more. */
  @Looks(END)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/end")
  ResponseEntity<WaiverView> end(
      SignedIn who,
      @Existing(Thing.WAIVER) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen) {
    return desk.change(
        new RegisterDesk.Changing(who, END, seen),
        () -> waivers.findById(id),
        it -> {
          if (it.endedOn() != null) {
            throw new ApiProblem(
                HttpStatus.CONFLICT,
                "ended",
                "The waiver has ended",
                "It lifts nothing any more. Give a new one where it is needed.");
          }
          it.end(today.date());
        },
        this::show);
  }

  private Shown<WaiverView> show(Waiver it) {
    var about = WaiverAbout.of(it);
    return Shown.of(
        it,
        new WaiverView(
            it.id(),
            it.rule(),
            it.reason(),
            it.givenBy(),
            it.givenOn(),
            it.endedOn(),
            about.caseId(),
            about.grantId(),
            about.shortStayId(),
            it.relocationId(),
            it.coupleId(),
            concerned.persons(WaiverAbout.rows(it))));
  }
}
