package no.romslig.api.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.request.Paging;
import no.romslig.data.look.EmergencyReview;
import no.romslig.data.look.LookBook;
import no.romslig.data.look.LookFilter;
import no.romslig.data.look.PersonLook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Emergency access: taken with a reason, listed, reviewed. */
@RestController
@RequestMapping(EmergencyController.PATH)
class EmergencyController {

  static final String PATH = "/api/v1/emergency-access";

  private final EmergencyAccess emergencies;
  private final LookBook looks;

  EmergencyController(EmergencyAccess emergencies, LookBook looks) {
    this.emergencies = emergencies;
    this.looks = looks;
  }

  /** Opens what is hidden of a person, such as a protected address, to whoever asks. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Opened open(SignedIn asks, @RequestBody Wish wish) {
    var person = wish.person();
    var reason = wish.reason();
    if (person == null || reason == null || reason.isBlank()) {
      throw incomplete("person and reason", "Name the person by id and say why it cannot wait.");
    }
    return new Opened(emergencies.open(asks, person, reason), person);
  }

  /** Emergencies, the newest first. */
  @AllowedTo(Role.AUDITOR)
  @GetMapping
  EmergencyPage list(
      SignedIn asks,
      @RequestParam(defaultValue = "false") boolean unreviewed,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    var acting = asks.acting("READ_ACCESS_LOG");
    var filter = new LookFilter(List.of(), null, null, null, true, unreviewed);
    var found = looks.list(acting, filter, cut).stream().map(look -> view(asks, look)).toList();
    return new EmergencyPage(found, page, size, looks.count(acting, filter));
  }

  /** Says of an emergency whether it was one. */
  @AllowedTo(Role.AUDITOR)
  @PostMapping("/{number}/review")
  @ResponseStatus(HttpStatus.CREATED)
  Review review(SignedIn asks, @PathVariable long number, @RequestBody Finding finding) {
    var justified = finding.justified();
    var remark = finding.remark();
    if (justified == null || remark == null || remark.isBlank()) {
      throw incomplete("justified and remark", "Say whether it was justified, and why.");
    }
    return Review.of(emergencies.review(asks, number, justified, remark));
  }

  private Emergency view(SignedIn asks, PersonLook look) {
    var review = emergencies.reviewOf(asks, look.number()).map(Review::of).orElse(null);
    var commands =
        review == null && !look.subject().equals(asks.subject())
            ? List.of("review")
            : List.<String>of();
    return new Emergency(
        look.number(),
        look.at(),
        look.subject(),
        look.person(),
        String.valueOf(look.emergency()),
        review,
        commands);
  }

  private static ApiProblem incomplete(String what, String advice) {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_CONTENT, "incomplete", "There must be " + what, advice);
  }

  record Wish(@Nullable UUID person, @Nullable String reason) {}

  /**
   * @param number of the look in the access log
   */
  record Opened(long number, UUID person) {}

  record Finding(@Nullable Boolean justified, @Nullable String remark) {}

  record Review(boolean justified, String remark, String by, Instant at) {

    static Review of(EmergencyReview review) {
      return new Review(
          review.justified(), review.remark(), review.reviewedBy(), review.reviewedAt());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Emergency(
      long number,
      Instant at,
      String subject,
      String person,
      String reason,
      @Nullable Review review,
      List<String> commands) {}

  record EmergencyPage(List<Emergency> emergencies, int page, int size, long total) {}
}
