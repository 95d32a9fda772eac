package no.romslig.api.correspondence;

import java.time.LocalDate;
import no.romslig.api.letter.IdentityNumbers;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * How a letter was handed over in person.
 *
 * @param on the day on which the recipient got it
 * @param how in a sentence, such as where and by whom it was given
 */
record HandOver(@Nullable LocalDate on, @Nullable String how) implements Checked {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;

  @Override
  public void check(Faults faults, LocalDate today) {
    faults.demandNotAfter(today, on, "on");
    faults.demand(isSentence(), "how", "a sentence of 10 to 500 characters that says how");
    faults.demand(
        how == null || !IdentityNumbers.mayBeIn(how),
        "how",
        "nothing that looks like an identity number");
  }

  private boolean isSentence() {
    return how != null && how.strip().length() >= SHORTEST && how.strip().length() <= LONGEST;
  }
}
