package no.romslig.api.correspondence;

import java.time.LocalDate;
import java.util.List;
import no.romslig.api.letter.Findings.Considered;
import no.romslig.api.letter.Help;
import no.romslig.api.letter.Outcome.GrantedHelp;
import no.romslig.api.letter.Service;
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
    @Nullable String ownWords) {

  static final Said NOTHING =
      new Said(
          null, null, null, null, List.of(), List.of(), List.of(), null, List.of(), null, null);

  Said {
    meanwhile = meanwhile == null ? List.of() : List.copyOf(meanwhile);
    instead = instead == null ? List.of() : List.copyOf(instead);
    considered = considered == null ? List.of() : List.copyOf(considered);
    services = services == null ? List.of() : List.copyOf(services);
  }
}
