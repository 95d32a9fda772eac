package no.romslig.api.proposal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.LegalStatus;

/**
 * All who wait for the same kind of place, in the order in which they go: right before waitlist,
 * need class, score (a band counts as equal), the longer wait, then the id.
 */
final class Rivals {

  /** How many stand around the case on its page. */
  private static final int SHOWN = 8;

  private final List<Case> ranked;

  Rivals(OpenProposal open, Case about) {
    ranked =
        open.snapshot().cases().stream()
            .filter(each -> each.careForms().stream().anyMatch(about.careForms()::contains))
            .sorted(order(open.ruleSet().scoreBand()))
            .toList();
  }

  /**
   * One of them.
   *
   * @param rank counted from 1
   */
  record Ranked(int rank, Case rival) {}

  int size() {
    return ranked.size();
  }

  /** Those who stand next to the case, the first of all among them. */
  List<Ranked> around(Case about) {
    var at = ranked.indexOf(about);
    var from = Math.max(1, Math.min(at - SHOWN / 2, ranked.size() - SHOWN + 1));
    return IntStream.range(0, ranked.size())
        .filter(index -> index == 0 || index >= from)
        .limit(SHOWN)
        .mapToObj(index -> new Ranked(index + 1, ranked.get(index)))
        .toList();
  }

  private static Comparator<Case> order(int band) {
    return comparing((Case each) -> each.legalStatus() != LegalStatus.RIGHT)
        .thenComparing(comparingInt(Case::effectiveNeedClass).reversed())
        .thenComparing(comparingInt((Case each) -> step(each, band)).reversed())
        .thenComparing(Case::waitingSince)
        .thenComparing(Case::id);
  }

  private static int step(Case each, int band) {
    return band > 0 ? each.effectiveNeedScore() / band : each.effectiveNeedScore();
  }
}
