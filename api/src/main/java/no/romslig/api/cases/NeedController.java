package no.romslig.api.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.problem.Checked;
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

  private static final String WHY = "a sentence that says why";

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
  record AssessmentBody(@Nullable LocalDate on, @Nullable Map<String, Integer> levels)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandNotAfter(today, on, "on");
      faults.demand(levels != null && !levels.isEmpty(), "levels", "a level for each variable");
      faults.demand(
          levels == null || levels.values().stream().allMatch(AssessmentBody::isLevel),
          "levels",
          "1 to 5, or 9 for not relevant, for each variable");
    }

    private static boolean isLevel(@Nullable Integer level) {
      return level != null && (level == 9 || (level >= 1 && level <= 5));
    }
  }

  /** What a professional sets in place of the score; either of the two, or both. */
  record OverrideBody(
      @Nullable Integer needClass, @Nullable Integer needScore, @Nullable String reason)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demand(
          needClass != null || needScore != null, "needClass, needScore", "one of them, or both");
      faults.demand(needClass == null || (needClass >= 1 && needClass <= 5), "needClass", "1 to 5");
      faults.demand(
          needScore == null || (needScore >= 0 && needScore <= 100), "needScore", "0 to 100");
      faults.demandSaid(reason, "reason", WHY);
    }
  }

  /** Why. */
  record ReasonBody(@Nullable String reason) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(reason, "reason", WHY);
    }
  }

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
    return records.make(
        new CaseRecords.Change(who, id, seen, lang, "ASSESS_NEED"),
        file ->
            desk.assess(
                file,
                Objects.requireNonNull(body.on()),
                Objects.requireNonNull(body.levels()),
                who.subject()));
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
}
