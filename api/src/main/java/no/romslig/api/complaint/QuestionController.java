package no.romslig.api.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.problem.Fault;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Wait;
import no.romslig.data.complaint.QuestionKind;
import no.romslig.solver.counterfactual.FactChange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What other facts would have changed for the one who complains. */
@RestController
class QuestionController {

  static final String QUESTIONS = "/api/v1/complaint-questions";
  private static final String ASK = "ASK_ABOUT_FACTS";
  private static final String READ = "READ_ANSWER";

  private final QuestionDesk desk;
  private final AccessLog log;

  QuestionController(QuestionDesk desk, AccessLog log) {
    this.desk = desk;
    this.log = log;
  }

  static String link(UUID question) {
    return QUESTIONS + "/" + question;
  }

  /**
   * Facts as they could have been.
   *
   * @param changes each with its type, such as {@code NEED}, and its values
   */
  record Imagined(@Nullable List<Map<String, Object>> changes) {}

  /**
   * A question.
   *
   * @param hash of the answer
   * @param answer missing until it is worked out; about nobody else
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record QuestionView(
      UUID id,
      QuestionKind kind,
      @JsonRawValue String changes,
      boolean isReady,
      @Nullable String hash,
      @JsonRawValue @Nullable String answer,
      Map<String, String> links) {

    static QuestionView of(QuestionDesk.Asked asked) {
      var question = asked.question();
      var answer = asked.answer();
      return new QuestionView(
          question.id(),
          question.kind(),
          question.changes(),
          answer != null,
          answer == null ? null : answer.sha256(),
          answer == null ? null : answer.content(),
          Map.of(
              "self",
              link(question.id()),
              "complaint",
              ComplaintController.COMPLAINTS + "/" + question.complaintId(),
              "run",
              "/api/v1/register-runs/" + question.runId()));
    }
  }

  /**
   * What would have come of it had these facts been different.
   *
   * @param wait how many seconds to wait at the most, 0 to 300
   */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(ComplaintController.COMPLAINTS + "/{id}/what-if")
  ResponseEntity<QuestionView> whatIf(
      SignedIn user,
      @Existing(Thing.COMPLAINT) @PathVariable UUID id,
      @RequestParam(defaultValue = "60") int wait,
      @RequestBody Imagined imagined)
      throws InterruptedException {
    var faults = new ArrayList<Fault>();
    var sent = imagined.changes() == null ? List.<Map<String, Object>>of() : imagined.changes();
    var changes = FactChanges.read(sent, faults);
    if (!faults.isEmpty()) {
      throw Faults.problem(faults);
    }
    return ask(user, id, QuestionKind.WHAT_IF, changes, wait);
  }

  /**
   * The fewest facts that would have had to be different for a place.
   *
   * @param wait how many seconds to wait at the most, 0 to 300
   */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(ComplaintController.COMPLAINTS + "/{id}/smallest-change")
  ResponseEntity<QuestionView> smallestChange(
      SignedIn user,
      @Existing(Thing.COMPLAINT) @PathVariable UUID id,
      @RequestParam(defaultValue = "60") int wait)
      throws InterruptedException {
    return ask(user, id, QuestionKind.SMALLEST_CHANGE, List.of(), wait);
  }

  private ResponseEntity<QuestionView> ask(
      SignedIn user, UUID complaint, QuestionKind kind, List<FactChange> changes, int wait)
      throws InterruptedException {
    var longest = Wait.of(wait);
    var acting = user.acting(ASK);
    var asked = desk.ask(acting, complaint, kind, changes);
    log.looked(user, desk.person(acting, complaint), ASK);
    var answered = desk.waitFor(acting, asked, longest);
    return ResponseEntity.status(
            answered.answer() == null ? HttpStatus.ACCEPTED : HttpStatus.CREATED)
        .location(URI.create(link(asked.question().id())))
        .body(QuestionView.of(answered));
  }

  /** All that was asked about a complaint. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(ComplaintController.COMPLAINTS + "/{id}/questions")
  List<QuestionView> list(SignedIn user, @Existing(Thing.COMPLAINT) @PathVariable UUID id) {
    var acting = user.acting(READ);
    var asked = desk.of(acting, id);
    log.looked(user, desk.person(acting, id), READ);
    return asked.stream().map(QuestionView::of).toList();
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(QUESTIONS + "/{id}")
  QuestionView one(SignedIn user, @Existing(Thing.COMPLAINT_QUESTION) @PathVariable UUID id) {
    var acting = user.acting(READ);
    var asked = desk.find(acting, id);
    log.looked(user, desk.person(acting, asked.question().complaintId()), READ);
    return QuestionView.of(asked);
  }
}
