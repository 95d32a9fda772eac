package no.romslig.api.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.FactBody;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Fault;
import no.romslig.api.problem.Faults;
import no.romslig.data.institution.CareForm;
import no.romslig.data.matter.AssessedFact;
import no.romslig.data.matter.AssessedFacts;
import no.romslig.data.matter.Matter;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFacts;
import no.romslig.data.waiting.CaseFinding;
import no.romslig.data.waiting.CaseFindings;
import no.romslig.data.waiting.Consent;
import no.romslig.data.waiting.FindingKind;
import no.romslig.data.waiting.Whereabouts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers what a case says and what its steps rest on. */
@RestController
@RequestMapping(CaseController.CASES + "/{id}")
class RecordController {

  private final CaseRecords records;
  private final Applications applications;
  private final AssessedFacts facts;
  private final CaseFindings findings;
  private final EntryIds ids;

  RecordController(
      CaseRecords records,
      Applications applications,
      AssessedFacts facts,
      CaseFindings findings,
      EntryIds ids) {
    this.records = records;
    this.applications = applications;
    this.facts = facts;
    this.findings = findings;
    this.ids = ids;
  }

  /** What holds of the case from now on, all of it. */
  record DescriptionBody(
      @Nullable List<CareForm> careForms,
      @Nullable LocalDate readyFrom,
      @Nullable Whereabouts whereabouts,
      @Nullable Boolean interimService,
      @Nullable Boolean wishesCareHousing)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(whereabouts, "whereabouts", "where the applicant is now");
    }
  }

  /** What the application lacked; days are kept from then on. */
  record PapersBody(
      @Nullable LocalDate signedOn, @Nullable Consent consent, @Nullable LocalDate confirmedOn) {}

  /** What was found. */
  record FindingBody(@Nullable FindingKind kind, @Nullable Boolean holds, @Nullable LocalDate on)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(kind, "kind", "what was found: " + List.of(FindingKind.values()));
      faults.demandSaid(holds, "holds", "true or false");
      faults.demandNotAfter(today, on, "on");
    }
  }

  /** Registers what holds of the case now: forms granted, whereabouts, service. */
  @Looks("CHANGE_CASE")
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/description")
  ResponseEntity<CaseView> describe(
      SignedIn who,
      @Existing(Thing.CASE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody DescriptionBody body) {
    var change = new CaseRecords.Change(who, id, seen, lang, "DESCRIBE_CASE");
    return records.make(
        change,
        file ->
            file.describe(
                new CaseFacts(
                    body.careForms() == null ? List.of() : body.careForms(),
                    body.readyFrom(),
                    Objects.requireNonNull(body.whereabouts()),
                    Boolean.TRUE.equals(body.interimService()),
                    Boolean.TRUE.equals(body.wishesCareHousing()))));
  }

  /** Registers the signature, consent or confirmation that an application lacked. */
  @Looks("CHANGE_CASE")
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/papers")
  ResponseEntity<CaseView> complete(
      SignedIn who,
      @Existing(Thing.CASE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody PapersBody body) {
    var change = new CaseRecords.Change(who, id, seen, lang, "COMPLETE_APPLICATION");
    return records.make(
        change,
        file -> {
          var application = applications.findById(file.applicationId()).orElseThrow();
          check(application, body);
          var signed = body.signedOn() == null ? application.signedOn() : body.signedOn();
          var consent = body.consent() == null ? application.consent() : body.consent();
          application.complete(signed, consent);
          if (body.confirmedOn() != null) {
            application.confirm(body.confirmedOn());
          }
        });
  }

  private void check(Application application, PapersBody body) {
    var faults = new ArrayList<Fault>();
    checkOnce("signedOn", application.signedOn(), body.signedOn(), faults);
    checkOnce("confirmedOn", application.confirmedOn(), body.confirmedOn(), faults);
    if (!faults.isEmpty()) {
      throw Faults.problem(faults);
    }
  }

  private void checkOnce(
      String path, @Nullable LocalDate kept, @Nullable LocalDate sent, List<Fault> faults) {
    if (sent == null) {
      return;
    }
    if (sent.isAfter(records.today())) {
      faults.add(new Fault(path, "a day that is not in the future"));
    }
    if (kept != null && !kept.equals(sent)) {
      faults.add(new Fault(path, "the day that is registered already, which is kept as it is"));
    }
  }

  /** Registers what a professional found, which a step rests on. */
  @Looks("CHANGE_CASE")
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/findings")
  ResponseEntity<CaseView> find(
      SignedIn who,
      @Existing(Thing.CASE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody FindingBody body) {
    var change = new CaseRecords.Change(who, id, seen, lang, "REGISTER_FINDING");
    return records.make(
        change,
        file ->
            findings.save(
                new CaseFinding(
                    ids.next(),
                    file.id(),
                    Objects.requireNonNull(body.kind()),
                    Objects.requireNonNull(body.holds()),
                    Objects.requireNonNull(body.on()),
                    who.subject())));
  }

  /** Registers an assessed fact that a rule demands. */
  @Looks("CHANGE_CASE")
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/facts")
  ResponseEntity<CaseView> assess(
      SignedIn who,
      @Existing(Thing.CASE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody FactBody body) {
    var change = new CaseRecords.Change(who, id, seen, lang, "REGISTER_FACT");
    return records.make(
        change,
        file ->
            facts.save(
                new AssessedFact(
                    ids.next(),
                    Objects.requireNonNull(body.rule()),
                    Objects.requireNonNull(body.met()),
                    Objects.requireNonNull(body.on()),
                    who.subject(),
                    Matter.ofCase(file.id()))));
  }
}
