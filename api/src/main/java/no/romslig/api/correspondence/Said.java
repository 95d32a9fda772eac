package no.romslig.api.correspondence;

import java.time.LocalDate;
import java.util.List;
import no.romslig.api.letter.Findings.Considered;
import no.romslig.api.letter.Help;
import no.romslig.api.letter.IdentityNumbers;
import no.romslig.api.letter.Outcome.GrantedHelp;
import no.romslig.api.letter.Service;
import no.romslig.api.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * What a letter needs and the registers do not know, as the caseworker says it.
 *
 * @param item of the decision, such as {@code placements-3}; missing for a case
 * @param caseNumber how the municipality files it; missing = the code of the registers
 * @param appliedFor what was applied for
 * @param receivedOn when the application came, where the registers do not have it
 * @param meanwhile the safe help until a place is free (VL-02)
 * @param instead the help that is safe and sufficient instead of what is refused (GEN-19)
 * @param considered what else was tried or thought of (GEN-01, LT-07)
 * @param heardOn when resident and relatives were heard before a move (FL-02)
 * @param services help at home, decided apart, which gets a letter of its own (HDO-13)
 * @param servicesFrom from when
 * @param ownWords the caseworker's own
 * @param complainant who complained, where the complaint names no contact
 */
record Said(
    @Nullable String item,
    @Nullable String caseNumber,
    @Nullable Service appliedFor,
    @Nullable LocalDate receivedOn,
    List<Help> meanwhile,
    List<Help> instead,
    List<Considered> considered,
    @Nullable LocalDate heardOn,
    List<GrantedHelp> services,
    @Nullable LocalDate servicesFrom,
    @Nullable String ownWords,
    @Nullable Complained complainant) {

  private static final String LINE =
      "1 to 200 characters, and nothing that looks like an identity number";

  static final Said NOTHING =
      new Said(
          null, null, null, null, List.of(), List.of(), List.of(), null, List.of(), null, null,
          null);

  Said {
    meanwhile = meanwhile == null ? List.of() : List.copyOf(meanwhile);
    instead = instead == null ? List.of() : List.copyOf(instead);
    considered = considered == null ? List.of() : List.copyOf(considered);
    services = services == null ? List.of() : List.copyOf(services);
  }

  /** Someone who complained and is not in the registers. */
  record Complained(@Nullable String name, List<String> addressLines) {

    private static final int LONGEST = 200;

    Complained {
      addressLines = addressLines == null ? List.of() : List.copyOf(addressLines);
    }

    /**
     * Gathers what is wrong.
     *
     * @throws no.romslig.api.problem.ApiProblem 422 with all of it
     */
    void check() {
      var faults = new Faults();
      faults.demand(isLine(name), "complainant.name", LINE);
      faults.demand(
          !addressLines.isEmpty() && addressLines.stream().allMatch(Complained::isLine),
          "complainant.addressLines",
          "one line or more, each of " + LINE);
      faults.refuseAny();
    }

    private static boolean isLine(@Nullable String text) {
      return text != null
          && !text.isBlank()
          && text.length() <= LONGEST
          && !IdentityNumbers.mayBeIn(text);
    }
  }
}
