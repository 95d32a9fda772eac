package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.util.Comparator;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Relocation;

/**
 * Where an item stands (rule LT-11): need class, then score, then the longer wait, then id as text.
 * What comes first compares as less.
 *
 * @param scoreBand the lower end of the band of scores that count as equal
 */
public record Rank(int needClass, int scoreBand, LocalDate since, String id)
    implements Comparable<Rank> {

  private static final Comparator<Rank> NEED =
      Comparator.comparingInt(Rank::needClass)
          .reversed()
          .thenComparing(Comparator.comparingInt(Rank::scoreBand).reversed())
          .thenComparing(Rank::since);

  private static final Comparator<Rank> ORDER = NEED.thenComparing(Rank::id);

  public static Rank of(Case aCase, RuleSet rules) {
    return new Rank(
        aCase.effectiveNeedClass(),
        band(aCase.effectiveNeedScore(), rules),
        aCase.waitingSince(),
        aCase.id().value());
  }

  public static Rank of(Relocation relocation, RuleSet rules) {
    return new Rank(
        relocation.needClass(),
        band(relocation.needScore(), rules),
        relocation.since(),
        relocation.personId().value());
  }

  private static int band(int score, RuleSet rules) {
    int width = rules.scoreBand();
    return width == 0 ? score : score / width * width;
  }

  /** Whether only the id separates the two. */
  public boolean tiesWith(Rank other) {
    return NEED.compare(this, other) == 0;
  }

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
