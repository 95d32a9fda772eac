package no.romslig.api.moves;

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
import no.romslig.data.person.Persons;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.CompanionStay;
import no.romslig.data.waiting.Couple;
import no.romslig.data.waiting.CoupleFacts;
import no.romslig.data.waiting.CoupleMode;
import no.romslig.data.waiting.Couples;
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

/** Couples who both wish to live together (SB-01 to SB-05). */
@RestController
@RequestMapping(CoupleController.PATH)
class CoupleController {

  static final String PATH = "/api/v1/couples";
  private static final String LIST = "LIST_COUPLES";
  private static final String READ = "READ_COUPLE";
  private static final String REGISTER = "REGISTER_COUPLE";
  private static final String CHANGE = "CHANGE_COUPLE";
  private static final String END = "END_COUPLE";

  private final RegisterDesk desk;
  private final Couples couples;
  private final Persons persons;
  private final EntryIds ids;

  CoupleController(RegisterDesk desk, Couples couples, Persons persons, EntryIds ids) {
    this.desk = desk;
    this.couples = couples;
    this.persons = persons;
    this.ids = ids;
  }

  /**
   * What a couple asks for, all of it.
   *
   * @param companionStay on what footing a partner without a case comes along (SB-04)
   */
  record Body(
      @Nullable Boolean guaranteeInvoked,
      @Nullable CoupleMode mode,
      @Nullable CompanionStay companionStay,
      @Nullable Boolean companionCareNeed)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      check("", faults);
    }

    void check(String at, Faults faults) {
      faults.demandSaid(guaranteeInvoked, at + "guaranteeInvoked", "true or false");
      faults.demandSaid(mode, at + "mode", "TOGETHER_ONLY or PLACE_THEN_REUNITE");
      faults.demand(
          (companionStay == null) == (companionCareNeed == null),
          at + "companionStay, " + at + "companionCareNeed",
          "both, or neither");
    }

    CoupleFacts facts() {
      return new CoupleFacts(
          Objects.requireNonNull(guaranteeInvoked),
          Objects.requireNonNull(mode),
          companionStay,
          companionCareNeed);
    }
  }

  /**
   * A couple as registered.
   *
   * @param code what documents call it; missing = one is made
   */
  record Registration(
      @Nullable String code,
      @Nullable UUID firstPersonId,
      @Nullable UUID secondPersonId,
      @Nullable Body wishes)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      if (wishes == null) {
        faults.add("wishes", "what they ask for");
      } else {
        wishes.check("wishes.", faults);
      }
      faults.demandSaid(firstPersonId, "firstPersonId", "a person of the municipality");
      faults.demand(
          secondPersonId != null && !secondPersonId.equals(firstPersonId),
          "secondPersonId",
          "another person of the municipality");
    }
  }

  /** A couple. */
  record CoupleView(
      UUID id,
      String code,
      UUID firstPersonId,
      UUID secondPersonId,
      @Nullable LocalDate endedOn,
      boolean guaranteeInvoked,
      CoupleMode mode,
      @Nullable CompanionStay companionStay,
      @Nullable Boolean companionCareNeed)
      implements ShowsPersons {

    static Shown<CoupleView> of(Couple it) {
      var facts = it.facts();
      return Shown.of(
          it,
          new CoupleView(
              it.id(),
              it.code(),
              it.firstId(),
              it.secondId(),
              it.endedOn(),
              facts.guaranteeInvoked(),
              facts.mode(),
              facts.companionStay(),
              facts.companionCareNeed()));
    }

    @Override
    public List<UUID> personsShown() {
      return List.of(firstPersonId, secondPersonId);
    }
  }

  /** Those that have not ended. */
  @Looks(LIST)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping
  Paged<CoupleView> list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return desk.call(
        who,
        LIST,
        () -> Paged.of(couples.findByEndedOnNullOrderById(cut), it -> CoupleView.of(it).view()));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/{id}")
  ResponseEntity<CoupleView> read(SignedIn who, @Existing(Thing.COUPLE) @PathVariable UUID id) {
    return desk.read(who, READ, () -> show(id));
  }

  @Looks(REGISTER)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping
  ResponseEntity<CoupleView> register(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Registration body) {
    var first = Objects.requireNonNull(body.firstPersonId());
    var second = Objects.requireNonNull(body.secondPersonId());
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, PATH),
        () -> {
          var faults = new Faults();
          mustBe(first, "firstPersonId", faults);
          mustBe(second, "secondPersonId", faults);
          faults.refuseAny();
          var id = ids.next();
          var code = body.code() == null || body.code().isBlank() ? "PAR-" + id : body.code();
          var wishes = Objects.requireNonNull(body.wishes()).facts();
          return couples.save(new Couple(id, code, first, second, null, wishes)).id();
        },
        this::show);
  }

  /** Registers what they ask for now. */
  @Looks(CHANGE)
  @AllowedTo(Role.CASEWORKER)
  @PutMapping("/{id}")
  ResponseEntity<CoupleView> change(
      SignedIn who,
      @Existing(Thing.COUPLE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody Body body) {
    return desk.change(
        new RegisterDesk.Changing(who, CHANGE, seen),
        () -> couples.findById(id),
        couple -> {
          mustLast(couple);
          couple.describe(body.facts());
        },
        CoupleView::of);
  }

  /** Since when they are no couple any more. */
  record EndBody(@Nullable LocalDate on) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandNotAfter(today, on, "on");
    }
  }

  /** They are no couple any more, or one has died. */
  @Looks(END)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/end")
  ResponseEntity<CoupleView> end(
      SignedIn who,
      @Existing(Thing.COUPLE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody EndBody body) {
    return desk.change(
        new RegisterDesk.Changing(who, END, seen),
        () -> couples.findById(id),
        couple -> {
          mustLast(couple);
          couple.end(Objects.requireNonNull(body.on()));
        },
        CoupleView::of);
  }

  private static void mustLast(Couple couple) {
    if (couple.endedOn() != null) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "ended",
          "The couple has ended",
          "What was is kept as it was. Register a new one.");
    }
  }

  private void mustBe(UUID person, String path, Faults faults) {
    faults.demand(persons.findById(person).isPresent(), path, "a person of the municipality");
  }

  private Shown<CoupleView> show(UUID id) {
    return CoupleView.of(couples.findById(id).orElseThrow());
  }
}
