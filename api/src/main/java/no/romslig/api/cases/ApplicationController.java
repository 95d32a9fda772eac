package no.romslig.api.cases;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.problem.Fault;
import no.romslig.api.problem.Faults;
import no.romslig.data.institution.CareForm;
import no.romslig.data.person.Persons;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.register.RequestKeys;
import no.romslig.data.waiting.ApplicationOrigin;
import no.romslig.data.waiting.CaseFacts;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.Consent;
import no.romslig.data.waiting.Whereabouts;
import no.romslig.data.waiting.course.CaseOpening;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Receives applications for a lasting place. */
@RestController
@RequestMapping("/api/v1/applications")
class ApplicationController {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final RegisterTransactions transactions;
  private final RequestKeys keys;
  private final Persons persons;
  private final CaseFiles files;
  private final CaseOpening opening;
  private final CaseViews views;
  private final Clock clock;

  ApplicationController(
      RegisterTransactions transactions,
      RequestKeys keys,
      Persons persons,
      CaseFiles files,
      CaseOpening opening,
      CaseViews views,
      Clock clock) {
    this.transactions = transactions;
    this.keys = keys;
    this.persons = persons;
    this.files = files;
    this.opening = opening;
    this.views = views;
    this.clock = clock;
  }

  /**
   * An application.
   *
   * @param origin {@code WRITTEN}, {@code ORAL}, or {@code REPORTED} by someone else
   */
  record Body(
      @Nullable UUID personId,
      @Nullable LocalDate receivedOn,
      @Nullable ApplicationOrigin origin,
      @Nullable LocalDate signedOn,
      @Nullable Consent consent,
      @Nullable List<CareForm> careForms,
      @Nullable LocalDate readyFrom,
      @Nullable Whereabouts whereabouts,
      @Nullable Boolean interimService,
      @Nullable Boolean wishesCareHousing) {}

  /** Receives an application, which opens a case under assessment. */
  @Looks("RECEIVE_APPLICATION")
  @AllowedTo({Role.CASEWORKER, Role.EPJ})
  @PostMapping
  ResponseEntity<CaseView> receive(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody Body body) {
    var language = CaseController.language(lang);
    if (key == null || key.isBlank() || key.length() > 200) {
      throw CaseProblems.noKey();
    }
    var faults = faults(body);
    if (!faults.isEmpty()) {
      throw Faults.problem(faults);
    }
    var shown =
        transactions.call(
            who.acting("RECEIVE_APPLICATION"),
            () -> views.show(once(key, body), language, CaseController.mayCommand(who)));
    return ResponseEntity.created(URI.create(CaseController.CASES + "/" + shown.view().id()))
        .eTag(CaseController.tag(shown.version()))
        .body(shown.view());
  }

  private UUID once(String key, Body body) {
    var digest = digest(body);
    var before = keys.find(key);
    if (before.isPresent()) {
      if (!before.get().digest().equals(digest)) {
        throw CaseProblems.otherContent();
      }
      return before.get().madeId();
    }
    var id = open(body);
    keys.keep(key, digest, id);
    return id;
  }

  private UUID open(Body body) {
    var person = Objects.requireNonNull(body.personId());
    if (persons.findById(person).isEmpty()) {
      throw CaseProblems.noSuchPerson();
    }
    if (files.findByClosedOnNullOrderById().stream()
        .anyMatch(file -> file.personId().equals(person))) {
      throw CaseProblems.hasOpenCase();
    }
    var facts =
        new CaseFacts(
            body.careForms() == null ? List.of() : body.careForms(),
            body.readyFrom(),
            Objects.requireNonNull(body.whereabouts()),
            Boolean.TRUE.equals(body.interimService()),
            Boolean.TRUE.equals(body.wishesCareHousing()));
    return opening.open(
        new CaseOpening.Received(
            person,
            Objects.requireNonNull(body.receivedOn()),
            Objects.requireNonNull(body.origin()),
            body.signedOn(),
            body.consent(),
            facts));
  }

  private List<Fault> faults(Body body) {
    var faults = new ArrayList<Fault>();
    var today = LocalDate.ofInstant(clock.instant(), NORWAY);
    if (body.personId() == null) {
      faults.add(new Fault("personId", "the id of a person of the register"));
    }
    if (body.receivedOn() == null || body.receivedOn().isAfter(today)) {
      faults.add(new Fault("receivedOn", "a day that is not in the future"));
    }
    if (body.signedOn() != null && body.signedOn().isAfter(today)) {
      faults.add(new Fault("signedOn", "a day that is not in the future"));
    }
    if (body.origin() == null || body.origin() == ApplicationOrigin.IMPORTED) {
      faults.add(new Fault("origin", "WRITTEN, ORAL or REPORTED"));
    }
    if (body.whereabouts() == null) {
      faults.add(new Fault("whereabouts", "where the applicant is now"));
    }
    return faults;
  }

  private static String digest(Body body) {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(hash.digest(body.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
