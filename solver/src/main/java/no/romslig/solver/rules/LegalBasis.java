package no.romslig.solver.rules;

/**
 * Where a value comes from.
 *
 * @param rule the id in the rule catalogue, or of a {@link HardRule} of Romslig's own
 * @param kind what it rests on
 * @param source document and section, statute and paragraph, or why it is assumed
 */
public record LegalBasis(String rule, Kind kind, String source) {

  /** What a value rests on. */
  public enum Kind {
    MUNICIPAL,
    LAW,
    ASSUMPTION,
    /** What it means to be a proposal at all: no source demands it, nothing works without it. */
    METHOD,
    /** The snapshot set the value itself; the source is the one that it departs from. */
    OVERRIDE
  }
}
