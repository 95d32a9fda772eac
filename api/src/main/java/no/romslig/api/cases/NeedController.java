package no.romslig.api.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.problem.Fault;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.TextLanguage;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.NeedRating;
import no.romslig.data.waiting.NeedRatings;
import no.romslig.data.waiting.RatingFacts;
import no.romslig.data.waiting.RatingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assessments, the need that they give, and a professional's other view of it. */
@RestController
@RequestMapping(CaseController.CASES + "/{id}")
class NeedController {

  private final CaseRecords records;
  private final RegisterTransactions transactions;
  private final AssessmentDesk desk;
  private final NeedViews views;
  private final NeedRatings ratings;
  private final EntryIds ids;

  NeedController(
      CaseRecords records,
      RegisterTransactions transactions,
      AssessmentDesk desk,
      NeedViews views,
      NeedRatings ratings,
      EntryIds ids) {
    this.records = records;
    this.transactions = transactions;
    this.desk = desk;
    this.views = views;
    this.ratings = ratings;
    this.ids = ids;
  }

  /**
   * An assessment.
   *
   * @param levels 1 to 5, or 9 for not relevant, by the variable's code
   */
  record AssessmentBody(@Nullable LocalDate on, @Nullable Map<String, Integer> levels) {}

  /** What a professional sets in place of the score; either of the two, or both. */
  record OverrideBody(
      @Nullable Integer needClass, @Nullable Integer needScore, @Nullable String reason) {}

  /** Why. */
  record ReasonBody(@Nullable String reason) {}

  /** Registers an assessment and rates the need by the municipality's own table. */
  @Looks("CHANGE_CASE")
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/assessments")
  ResponseEntity<CaseView> assess(
      SignedIn who,
      @Existing(Thing.CASE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody AssessmentBody body) {
    var faults = faults(body);
    if (!faults.isEmpty()) {
      throw Faults.problem(faults);
    }
    return records.make(
        new CaseRecords.Change(who, id, seen, lang, "ASSESS_NEED"),
        file ->
            desk.assess(
                file,
                Objects.requireNonNull(body.on()),
                Objects.requireNonNull(body.levels()),
                who.subject()));
  }

  private List<Fault> faults(AssessmentBody body) {
    var faults = new ArrayList<Fault>();
    var on = body.on();
    if (on == null || on.isAfter(records.today())) {
      faults.add(new Fault("on", "a day that is not in the future"));
    }
    var levels = body.levels();
    if (levels == null || levels.isEmpty()) {
      faults.add(new Fault("levels", "a level for each variable"));
    } else {
      levels.forEach(
          (variable, level) -> {
            if (level == null || (level != 9 && (level < 1 || level > 5))) {
              faults.add(new Fault("levels", "1 to 5, or 9 for not relevant, for each variable"));
            }
          });
    }
    return faults.stream().distinct().toList();
  }

  /** Sets another class or score in place of the calculated one, with a reason. */
  @Looks("CHANGE_CASE")
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/overrides")
  ResponseEntity<CaseView> override(
      SignedIn who,
      @Existing(Thing.CASE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody OverrideBody body) {
    var faults = new ArrayList<Fault>();
    if (body.needClass() == null && body.needScore() == null) {
      faults.add(new Fault("needClass, needScore", "one of them, or both"));
    }
    checkRange("needClass", body.needClass(), 1, 5, faults);
    checkRange("needScore", body.needScore(), 0, 100, faults);
    checkReason(body.reason(), faults);
    if (!faults.isEmpty()) {
      throw Faults.problem(faults);
    }
    return records.make(
        new CaseRecords.Change(who, id, seen, lang, "OVERRIDE_NEED"),
        file ->
            rate(
                file,
                new RatingFacts(
                    RatingKind.OVERRIDDEN,
                    body.needClass(),
                    body.needScore(),
                    null,
                    body.reason(),
                    who.subject())));
  }

  /** Withdraws the override: the calculated need counts again. */
  @Looks("CHANGE_CASE")
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/overrides/withdrawal")
  ResponseEntity<CaseView> withdraw(
      SignedIn who,
      @Existing(Thing.CASE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody ReasonBody body) {
    var faults = new ArrayList<Fault>();
    checkReason(body.reason(), faults);
    if (!faults.isEmpty()) {
      throw Faults.problem(faults);
    }
    return records.make(
        new CaseRecords.Change(who, id, seen, lang, "WITHDRAW_OVERRIDE"),
        file ->
            rate(
                file,
                new RatingFacts(
                    RatingKind.OVERRIDE_WITHDRAWN,
                    null,
                    null,
                    null,
                    body.reason(),
                    who.subject())));
  }

  /** The calculation of the need step by step, and its override. */
  @Looks("READ_NEED")
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/need")
  NeedViews.NeedExplained explain(
      SignedIn who,
      @Existing(Thing.CASE) @PathVariable UUID id,
      @RequestParam(defaultValue = "nb") String lang) {
    var language = TextLanguage.of(lang);
    return transactions.call(who.acting("READ_NEED"), () -> views.explain(id, language));
  }

  private void rate(CaseFile file, RatingFacts facts) {
    ratings.save(new NeedRating(ids.next(), file.id(), facts));
  }

  private static void checkRange(
      String path, @Nullable Integer sent, int least, int most, List<Fault> faults) {
    if (sent != null && (sent < least || sent > most)) {
      faults.add(new Fault(path, least + " to " + most));
    }
  }

  private static void checkReason(@Nullable String reason, List<Fault> faults) {
    if (reason == null || reason.isBlank()) {
      faults.add(new Fault("reason", "a sentence that says why"));
    }
  }
}
