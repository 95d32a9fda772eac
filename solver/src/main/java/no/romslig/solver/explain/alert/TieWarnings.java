package no.romslig.solver.explain.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.RankedItem;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Rank;
import no.romslig.solver.snapshot.LegalStatus;

/** Those whom only the id separates in the ranking. */
final class TieWarnings implements WarningFinder {

  private record Standing(LegalStatus tier, Rank withoutId) {}

  @Override
  public Stream<Warning> find(Situation situation) {
    Map<Standing, List<RankedItem>> equals = new LinkedHashMap<>();
    for (RankedItem item : RankedItem.of(situation)) {
      Rank rank = item.rank();
      Standing standing =
          new Standing(item.tier(), new Rank(rank.needClass(), rank.scoreBand(), rank.since(), ""));
      equals.computeIfAbsent(standing, each -> new ArrayList<>()).add(item);
    }
    return equals.values().stream().filter(each -> each.size() > 1).flatMap(TieWarnings::each);
  }

  private static Stream<Warning> each(List<RankedItem> equals) {
    return equals.stream()
        .map(
            one ->
                new Warning.Tie(
                    one.refId(),
                    one.isRelocation() ? ApplicationKind.RELOCATION : ApplicationKind.CASE,
                    equals.stream()
                        .map(RankedItem::refId)
                        .filter(other -> !other.equals(one.refId()))
                        .sorted()
                        .toList()));
  }
}
