package no.romslig.api.correspondence;

import java.time.LocalDate;
import no.romslig.api.letter.IdentityNumbers;
import no.romslig.api.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * How a letter was handed over in person.
 *
 * @param on the day on which the recipient got it
 * @param how in a sentence, such as where and by whom it was given
 */
record HandOver(@Nullable LocalDate on, @Nullable String how) {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;

  /**
   * Refuses what cannot be, save a day before the letter was approved.
   *
   * @throws no.romslig.api.problem.ApiProblem 422 with all faults
   */
  void check(LocalDate today) {
    var faults = new Faults();
    faults.demand(on != null && !on.isAfter(today), "on", "a day that is not in the future");
    faults.demand(isSentence(), "how", "a sentence of 10 to 500 characters that says how");
    faults.demand(
        how == null || !IdentityNumbers.mayBeIn(how),
        "how",
        "nothing that looks like an identity number");
    faults.refuseAny();
  }

  private boolean isSentence() {
    return how != null && how.strip().length() >= SHORTEST && how.strip().length() <= LONGEST;
  }
}
