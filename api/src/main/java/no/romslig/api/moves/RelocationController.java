package no.romslig.api.moves;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import no.romslig.data.waiting.MoveHearing;
import no.romslig.data.waiting.MoveHearing.Heard;
import no.romslig.data.waiting.Relocation;
import no.romslig.data.waiting.RelocationFacts;
import no.romslig.data.waiting.Relocations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Residents who may or must move: asked for, heard, consented, decided anew, ended. */
@RestController
@RequestMapping(RelocationController.PATH)
class RelocationController {

  static final String PATH = "/api/v1/relocations";
  private static final int SHORTEST = 10;
  private static final Set<Heard> FOR_THE_RESIDENT =
      Set.of(Heard.RESIDENT, Heard.GUARDIAN, Heard.ATTORNEY);
  private static final String LIST = "LIST_RELOCATIONS";
  private static final String READ = "READ_RELOCATION";
  private static final String REGISTER = "REGISTER_RELOCATION";
  private static final String CHANGE = "CHANGE_RELOCATION";
  private static final String HEAR = "REGISTER_HEARING";
  private static final String DECIDE = "DECIDE_MOVE_ANEW";
  private static final String END = "END_RELOCATION";

  private final RegisterDesk desk;
  private final Hearings hearings;
  private final Relocations relocations;
  private final Persons persons;
  private final EntryIds ids;

  RelocationController(
      RegisterDesk desk,
      Relocations relocations,
      Persons persons,
      EntryIds ids,
      Hearings hearings) {
    this.hearings = hearings;
    this.desk = desk;
    this.relocations = relocations;
    this.persons = persons;
    this.ids = ids;
  }

  /** A move as it is asked for. */
  record Registration(
      @Nullable UUID personId, @Nullable LocalDate since, @Nullable RelocationBody move)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(personId, "personId", "a person of the municipality");
      faults.demandNotAfter(today, since, "since");
      if (move == null) {
        faults.add("move", "why and where to");
      } else {
        move.check("move.", faults);
      }
    }
  }

  /** Those that are open. */
  @Looks(LIST)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping
  Paged<RelocationView> list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return desk.call(
        who,
        LIST,
        () ->
            Paged.of(
                relocations.findByClosedOnNullOrderById(cut), it -> RelocationView.of(it).view()));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/{id}")
  ResponseEntity<RelocationView> read(
      SignedIn who, @Existing(Thing.RELOCATION) @PathVariable UUID id) {
    return desk.read(who, READ, () -> show(id));
  }

  @Looks(REGISTER)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping
  ResponseEntity<RelocationView> register(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Registration body) {
    var person = Objects.requireNonNull(body.personId());
    var since = Objects.requireNonNull(body.since());
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, PATH),
        () -> {
          var faults = new Faults();
          faults.demand(
              persons.findById(person).isPresent(), "personId", "a person of the municipality");
          faults.refuseAny();
          var facts = Objects.requireNonNull(body.move()).facts(null);
          return relocations.save(new Relocation(ids.next(), person, since, null, facts)).id();
        },
        this::show);
  }

  /**
   * Registers why and where to now. Where it is another move by that, to another form or one that
   * the resident must make, nobody has been heard of it yet.
   */
  @Looks(CHANGE)
  @AllowedTo(Role.CASEWORKER)
  @PutMapping("/{id}")
  ResponseEntity<RelocationView> change(
      SignedIn who,
      @Existing(Thing.RELOCATION) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody RelocationBody body) {
    return describe(
        new RegisterDesk.Changing(who, CHANGE, seen),
        id,
        it -> {
          boolean isOther = body.isOtherThan(it.facts());
          it.describe(body.facts(isOther ? null : it.facts()), isOther ? null : it.hearing());
        });
  }

  /**
   * What came of a hearing.
   *
   * @param on the day of it
   * @param heard who was
   * @param agrees whether the resident does; missing = not known yet
   */
  record HearingBody(@Nullable LocalDate on, @Nullable List<Heard> heard, @Nullable Boolean agrees)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandNotAfter(today, on, "on");
      faults.demand(
          heard != null && told().anyMatch(FOR_THE_RESIDENT::contains),
          "heard",
          "who was: RESIDENT, or GUARDIAN or ATTORNEY for them; and NEXT_OF_KIN");
    }

    /** Who was heard, but for what could not be read. */
    private Stream<Heard> told() {
      return heard == null ? Stream.empty() : heard.stream().filter(Objects::nonNull);
    }
  }

  /** Registers that the resident and the relatives have been heard, and what came of it (FL-02). */
  @Looks(HEAR)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/hear")
  ResponseEntity<RelocationView> hear(
      SignedIn who,
      @Existing(Thing.RELOCATION) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody HearingBody body) {
    return describe(
        new RegisterDesk.Changing(who, HEAR, seen),
        id,
        it -> {
          var heard = body.told().distinct().toList();
          hearings.mustBeComplete(it.personId(), heard);
          boolean stays = Boolean.FALSE.equals(body.agrees()) && it.hearing() != null;
          it.describe(
              with(it.facts(), true, body.agrees(), stays ? it.facts().newDecision() : null),
              new MoveHearing(
                  Objects.requireNonNull(body.on()),
                  heard,
                  stays ? Objects.requireNonNull(it.hearing()).anewReason() : null));
        });
  }

  /** Why it is decided anew, with what has come to light since the resident disagreed. */
  record AnewBody(@Nullable String reason) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demand(
          reason != null && reason.strip().length() >= SHORTEST,
          "reason",
          "a sentence of at least " + SHORTEST + " characters that says why all the same");
    }
  }

  /** Registers that a new decision was made after the resident disagreed, and why (FL-04). */
  @Looks(DECIDE)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/decide-anew")
  ResponseEntity<RelocationView> decideAnew(
      SignedIn who,
      @Existing(Thing.RELOCATION) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody AnewBody body) {
    return describe(
        new RegisterDesk.Changing(who, DECIDE, seen),
        id,
        it -> {
          var hearing = it.hearing();
          if (!Boolean.FALSE.equals(it.facts().agrees()) || hearing == null) {
            throw new ApiProblem(
                HttpStatus.CONFLICT,
                "not-disagreed",
                "The resident has not disagreed",
                "A new decision is made after that only (FL-04). Register the hearing first.");
          }
          it.describe(
              with(it.facts(), true, false, true),
              hearing.decidedAnew(Objects.requireNonNull(body.reason())));
        });
  }

  /** The day on which it was carried out, or given up. */
  record EndBody(@Nullable LocalDate on) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandNotAfter(today, on, "on");
    }
  }

  /** The move was carried out without a proposal, or is no longer asked for. */
  @Looks(END)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/end")
  ResponseEntity<RelocationView> end(
      SignedIn who,
      @Existing(Thing.RELOCATION) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody EndBody body) {
    return desk.change(
        new RegisterDesk.Changing(who, END, seen),
        () -> relocations.findById(id),
        it -> {
          mustBeOpen(it);
          it.close(Objects.requireNonNull(body.on()));
        },
        RelocationView::of);
  }

  private ResponseEntity<RelocationView> describe(
      RegisterDesk.Changing wish, UUID id, Consumer<Relocation> change) {
    return desk.change(
        wish,
        () -> relocations.findById(id),
        it -> {
          mustBeOpen(it);
          change.accept(it);
        },
        RelocationView::of);
  }

  private static RelocationFacts with(
      RelocationFacts it, boolean heard, @Nullable Boolean agrees, @Nullable Boolean newDecision) {
    return new RelocationFacts(
        it.targetCareForms(),
        it.mandatory(),
        it.initiative(),
        it.needClass(),
        it.needScore(),
        heard,
        agrees,
        newDecision,
        it.reason());
  }

  private static void mustBeOpen(Relocation relocation) {
    if (relocation.closedOn() != null) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "ended",
          "The move is carried out or given up",
          "What was is kept as it was. Register a new one.");
    }
  }

  private Shown<RelocationView> show(UUID id) {
    return RelocationView.of(relocations.findById(id).orElseThrow());
  }
}
