package no.romslig.api.planning;

import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** The answer where a run's id names none. */
final class NoSuchRun {

  private NoSuchRun() {}

  static ApiProblem problem(UUID id) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-run",
        "There is no such run",
        "No run has the id " + id + ". The list of runs is at " + RunViews.RUNS + ".");
  }
}
