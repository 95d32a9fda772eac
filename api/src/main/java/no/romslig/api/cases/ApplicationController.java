package no.romslig.api.cases;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Once;
import no.romslig.api.request.RequestKey;
import no.romslig.api.request.TextLanguage;
import no.romslig.data.institution.CareForm;
import no.romslig.data.person.Persons;
import no.romslig.data.register.RegisterTransactions;
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

  private static final String RECEIVE = "RECEIVE_APPLICATION";

  private final RegisterTransactions transactions;
  private final Once once;
  private final Persons persons;
  private final CaseFiles files;
  private final CaseOpening opening;
  private final CaseViews views;

  ApplicationController(
      RegisterTransactions transactions,
      Once once,
      Persons persons,
      CaseFiles files,
      CaseOpening opening,
      CaseViews views) {
    this.transactions = transactions;
    this.once = once;
    this.persons = persons;
    this.files = files;
    this.opening = opening;
    this.views = views;
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
      @Nullable Boolean wishesCareHousing)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(personId, "personId", "the id of a person of the register");
      faults.demandNotAfter(today, receivedOn, "receivedOn");
      faults.demand(
          signedOn == null || !signedOn.isAfter(today),
          "signedOn",
          "a day that is not in the future");
      faults.demand(
          origin != null && origin != ApplicationOrigin.IMPORTED,
          "origin",
          "WRITTEN, ORAL or REPORTED");
      faults.demandSaid(whereabouts, "whereabouts", "where the applicant is now");
    }
  }

  /** Receives an application, which opens a case under assessment. */
  @Looks(RECEIVE)
  @AllowedTo({Role.CASEWORKER, Role.EPJ})
  @PostMapping
  ResponseEntity<CaseView> receive(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody Body body) {
    var language = TextLanguage.of(lang);
    var sent = RequestKey.of(key, RECEIVE, body);
    var shown =
        transactions.call(
            who.acting(RECEIVE),
            () ->
                views.show(
                    once.make(sent, () -> open(body)), language, CaseController.mayCommand(who)));
    return ResponseEntity.created(URI.create(CaseController.CASES + "/" + shown.view().id()))
        .eTag(EntityTag.of(shown.version()))
        .body(shown.view());
  }

  private UUID open(Body body) {
    var person = Objects.requireNonNull(body.personId());
    if (persons.findById(person).isEmpty()) {
      throw CaseProblems.noSuchPerson();
    }
    if (files.existsByPersonIdAndClosedOnNull(person)) {
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
}
