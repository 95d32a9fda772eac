package no.romslig.api.decision;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import no.romslig.api.decision.PriceContent.Rank;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Where everyone stands in the order of need. */
final class Ranks {

  /** Rights first, then the greater need, then the longer wait (LT-01, LT-11). */
  static final Comparator<Rank> GREATEST_FIRST =
      Comparator.comparing((Rank it) -> !LegalStatus.RIGHT.name().equals(it.legalStatus()))
          .thenComparing(Rank::needClass, Comparator.reverseOrder())
          .thenComparing(Rank::needScore, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
          .thenComparing(Rank::since, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Map<String, Rank> ranks = new HashMap<>();

  Ranks(Snapshot snapshot) {
    snapshot
        .shortStays()
        .forEach(it -> ranks.put(it.id().value(), new Rank(null, it.needClass(), null, null)));
    snapshot
        .respiteGrants()
        .forEach(it -> ranks.put(it.id().value(), new Rank(null, it.needClass(), null, null)));
    snapshot
        .relocations()
        .forEach(
            it ->
                ranks.put(
                    it.personId().value(),
                    new Rank(null, it.needClass(), it.needScore(), it.since())));
    snapshot
        .cases()
        .forEach(
            it ->
                ranks.put(
                    it.id().value(),
                    new Rank(
                        it.legalStatus().name(),
                        it.effectiveNeedClass(),
                        it.effectiveNeedScore(),
                        it.waitingSince())));
  }

  /** Missing for a companion, who has no rank. */
  @Nullable Rank of(String refId) {
    return ranks.get(refId);
  }
}
