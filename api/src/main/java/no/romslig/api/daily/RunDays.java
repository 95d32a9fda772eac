package no.romslig.api.daily;

import java.time.LocalDate;
import java.util.Set;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.request.Today;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Of which days runs may be that people decide from: days go on and never back, and places are not
 * decided for a day that has not come.
 */
@Component
class RunDays {

  static final Set<RegisterRunKind> DECIDABLE =
      Set.of(RegisterRunKind.DAILY, RegisterRunKind.BY_HAND);

  private static final String LOOK =
      " A what-if (/api/v1/register-runs/what-if) looks at any day, and nobody decides from it.";

  private final RegisterRuns registerRuns;
  private final RegisterTransactions transactions;
  private final Today today;

  RunDays(RegisterRuns registerRuns, RegisterTransactions transactions, Today today) {
    this.registerRuns = registerRuns;
    this.transactions = transactions;
    this.today = today;
  }

  LocalDate today() {
    return today.date();
  }

  /**
   * @throws ApiProblem where the day has not come, or there is a proposal of a later day already
   */
  void mustBeDecidable(Acting acting, LocalDate day) {
    if (day.isAfter(today())) {
      throw new ApiProblem(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "day-ahead",
          "The day of the run has not come",
          "People decide from what the registers say today: leave out asOf." + LOOK);
    }
    var last =
        transactions
            .call(
                acting,
                () -> registerRuns.findProposed(DECIDABLE, today(), PageRequest.of(0, 1)).stream())
            .findFirst();
    if (last.isPresent() && day.isBefore(last.get().asOf())) {
      throw new ApiProblem(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "day-passed",
              "There is a proposal of a later day",
              "People decide from the latest day: leave out asOf." + LOOK)
          .with("latest", last.get().asOf());
    }
  }
}
