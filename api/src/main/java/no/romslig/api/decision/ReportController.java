package no.romslig.api.decision;

import java.time.YearMonth;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.request.Today;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where people overrule the software: sums only, small ones left out. */
@RestController
class ReportController {

  private final OverrideReporter reporter;
  private final Today today;

  ReportController(OverrideReporter reporter, Today today) {
    this.reporter = reporter;
    this.today = today;
  }

  /**
   * The overrides of a month that is over: in one that goes on, each that is added would be told.
   *
   * @param month such as {@code 2026-10}
   */
  @AllowedTo({Role.MANAGER, Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/api/v1/reports/overrides")
  OverrideReport overrides(SignedIn user, @RequestParam YearMonth month) {
    if (!month.isBefore(YearMonth.from(today.date()))) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "bad-period",
          "The month is not over",
          "Give a month that is over. One that goes on would tell of each decision as it comes.");
    }
    return reporter.report(user.acting("READ_REPORT"), month);
  }
}
