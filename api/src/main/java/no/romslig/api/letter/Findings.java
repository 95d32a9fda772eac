package no.romslig.api.letter;

import java.util.List;
import no.romslig.api.letter.reason.Why;
import org.jspecify.annotations.Nullable;

/**
 * What the decision rests on.
 *
 * @param facts about the person
 * @param reasons for the outcome, as the proposal told them
 * @param considered what else was tried or thought of (rules GEN-01, LT-07)
 * @param assessment in the caseworker's own words
 */
public record Findings(
    List<Fact> facts,
    List<Why> reasons,
    List<Considered> considered,
    @Nullable OwnWords assessment) {

  public Findings {
    facts = List.copyOf(facts);
    reasons = List.copyOf(reasons);
    considered = List.copyOf(considered);
  }

  /** The same, without what was thought of the person beside the reasons. */
  public Findings withoutConsidered() {
    return new Findings(facts, reasons, List.of(), null);
  }

  /** A measure below what was applied for, and what came of it. */
  public record Considered(Measure measure, Result result) {}

  /** What may come before a place. */
  public enum Measure {
    MEDICAL_TREATMENT,
    REHABILITATION,
    OTHER_DWELLING,
    ADAPTED_HOME,
    HELP_AT_HOME,
    SHORT_TERM_STAY,
    RESPITE
  }

  /** What came of a measure. */
  public enum Result {
    TRIED,
    ASSESSED
  }
}
