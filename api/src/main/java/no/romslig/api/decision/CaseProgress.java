package no.romslig.api.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.request.EntityTag;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.course.CaseAnswer;
import no.romslig.data.waiting.course.CaseCourse;
import no.romslig.data.waiting.course.CaseStanding;
import no.romslig.data.waiting.course.Unmet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Takes cases on their way to a place, or refuses with all that is in the way. Works inside of the
 * caller's transaction.
 */
@Component
class CaseProgress {

  private final CaseCourse course;

  CaseProgress(CaseCourse course) {
    this.course = course;
  }

  /** A place is decided on and reserved. */
  void propose(UUID file, LocalDate day) {
    mustBeDone(course.propose(file, day));
  }

  void offer(UUID file, LocalDate day) {
    mustBeDone(course.offer(file, day));
  }

  void accept(UUID file, LocalDate day) {
    mustBeDone(course.accept(file, day));
  }

  void decline(UUID file, LocalDate day, String code) {
    mustBeDone(course.decline(file, day, code));
  }

  /** Nothing comes of it: the case stands by law where it stood, if it is not over. */
  void resume(UUID file, LocalDate day, String why) {
    if (!isElsewhere(file)) {
      mustBeDone(course.resume(file, day, why));
    }
  }

  /** Whether the case has ended, or left the way to a place before. */
  private boolean isElsewhere(UUID file) {
    return course
        .standing(file)
        .map(CaseStanding::now)
        .filter(Set.of(CaseStatus.ENDED, CaseStatus.RIGHT, CaseStatus.WAITLIST)::contains)
        .isPresent();
  }

  /** While the place is still held. */
  void moveIn(UUID file, LocalDate day) {
    mustBeDone(course.moveIn(file, day));
  }

  /** Something that is in the way of a step. */
  private record InTheWay(String code, String rule) {

    static InTheWay of(Unmet unmet) {
      return new InTheWay(unmet.code(), unmet.rule());
    }
  }

  private static void mustBeDone(CaseAnswer answer) {
    switch (answer) {
      case CaseAnswer.Done done -> {}
      case CaseAnswer.Refused refused ->
          throw problem(refused.unmet().stream().map(InTheWay::of).toList());
      case CaseAnswer.ChangedSince changed -> throw EntityTag.changedSince(changed.version());
      case CaseAnswer.Unknown unknown -> throw Refusals.noSuch("case");
    }
  }

  private static ApiProblem problem(List<InTheWay> issues) {
    return new ApiProblem(
            HttpStatus.CONFLICT,
            "case-cannot-go-on",
            "The case cannot take this step",
            "See to everything that is listed, and try again. Nothing was stored.")
        .with("issues", issues);
  }
}
