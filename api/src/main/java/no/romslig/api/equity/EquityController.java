package no.romslig.api.equity;

import java.time.LocalDate;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.request.Today;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether people are treated alike, in sums. */
@RestController
class EquityController {

  private final EquityReporter reporter;
  private final Today today;

  EquityController(EquityReporter reporter, Today today) {
    this.reporter = reporter;
    this.today = today;
  }

  /**
   * Waiting and placing by group, and overrides by rule, in a quarter that is over.
   *
   * @param from the first day of the quarter, such as {@code 2026-07-01}
   */
  @AllowedTo({Role.MANAGER, Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/api/v1/reports/equity")
  EquityReport equity(SignedIn user, @RequestParam LocalDate from) {
    if (!beginsQuarter(from) || EquityReporter.end(from).isAfter(today.date())) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "bad-period",
          "There is no report of this period",
          "Give from as the first day of a quarter that is over, such as 2026-07-01. What changes"
              + " while one looks, and periods that overlap, would tell of single persons.");
    }
    return reporter.report(user.acting("READ_REPORT"), from);
  }

  private static boolean beginsQuarter(LocalDate day) {
    return day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % 3 == 0;
  }
}
