package no.romslig.api.equity;

import java.time.LocalDate;
import java.time.YearMonth;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.problem.ApiProblem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether people are treated alike, in sums. */
@RestController
class EquityController {

  private final EquityReporter reporter;

  EquityController(EquityReporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Waiting and placing by group, and overrides by rule, in a period of whole quarters.
   *
   * @param from the first day of a quarter, such as {@code 2026-10-01}
   * @param to the first day of a later quarter, such as {@code 2027-01-01}
   */
  @AllowedTo({Role.MANAGER, Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/api/v1/reports/equity")
  EquityReport equity(SignedIn user, @RequestParam LocalDate from, @RequestParam LocalDate to) {
    if (!beginsQuarter(from) || !beginsQuarter(to) || !from.isBefore(to)) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "bad-period",
          "There is no report of this period",
          "Give from and to as first days of two quarters, such as 2026-10-01 and 2027-01-01;"
              + " shorter periods could tell of single persons.");
    }
    return reporter.report(user.acting("READ_REPORT"), from, to);
  }

  private static boolean beginsQuarter(LocalDate day) {
    return day.getDayOfMonth() == 1 && (YearMonth.from(day).getMonthValue() - 1) % 3 == 0;
  }
}
