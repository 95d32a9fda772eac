package no.romslig.api.decision;

import java.time.YearMonth;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where people overrule the software: sums only, small ones left out. */
@RestController
class ReportController {

  private final OverrideReporter reporter;

  ReportController(OverrideReporter reporter) {
    this.reporter = reporter;
  }

  /**
   * The overrides of a month.
   *
   * @param month such as {@code 2026-11}
   */
  @AllowedTo({Role.MANAGER, Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/api/v1/reports/overrides")
  OverrideReport overrides(SignedIn user, @RequestParam YearMonth month) {
    return reporter.report(user.acting("READ_REPORT"), month);
  }
}
