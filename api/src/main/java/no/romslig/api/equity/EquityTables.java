package no.romslig.api.equity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.romslig.api.equity.EquityReport.By;
import no.romslig.api.equity.EquityReport.Cell;
import no.romslig.api.equity.EquityReport.Division;
import no.romslig.api.sums.SmallCells;
import org.jspecify.annotations.Nullable;

/** Counts people by group, and leaves out what is small. */
final class EquityTables {

  private final List<Waiter> all;

  EquityTables(List<Waiter> all) {
    this.all = List.copyOf(all);
  }

  Cell everyone() {
    var waiting = days(all, false);
    var placed = days(all, true);
    return new Cell(
        "ALL",
        SmallCells.told(waiting.size()),
        median(waiting, SmallCells.told(waiting.size()) == null),
        SmallCells.told(placed.size()),
        median(placed, SmallCells.told(placed.size()) == null));
  }

  List<Division> divisions() {
    return Arrays.stream(By.values()).map(this::division).toList();
  }

  private Division division(By by) {
    Map<String, List<Waiter>> groups = new TreeMap<>();
    all.forEach(
        it ->
            groups
                .computeIfAbsent(it.groups().getOrDefault(by, "UNKNOWN"), none -> new ArrayList<>())
                .add(it));
    var waiting = SmallCells.hidden(counts(groups, false));
    var placed = SmallCells.hidden(counts(groups, true));
    var cells =
        new TreeSet<>(groups.keySet())
            .stream()
                .map(
                    group ->
                        cell(
                            group,
                            groups.getOrDefault(group, List.of()),
                            waiting.contains(group),
                            placed.contains(group)))
                .toList();
    return new Division(by, cells);
  }

  private static Map<String, Integer> counts(Map<String, List<Waiter>> groups, boolean placed) {
    Map<String, Integer> counts = new TreeMap<>();
    groups.forEach((group, members) -> counts.put(group, days(members, placed).size()));
    return counts;
  }

  private static Cell cell(
      String group, List<Waiter> members, boolean hidesWaiting, boolean hidesPlaced) {
    var waiting = days(members, false);
    var placed = days(members, true);
    return new Cell(
        group,
        hidesWaiting ? null : Integer.valueOf(waiting.size()),
        median(waiting, hidesWaiting),
        hidesPlaced ? null : Integer.valueOf(placed.size()),
        median(placed, hidesPlaced));
  }

  private static List<Integer> days(List<Waiter> members, boolean placed) {
    return members.stream()
        .filter(it -> it.isPlaced() == placed)
        .map(Waiter::days)
        .sorted()
        .toList();
  }

  /** The lower one of the two in the middle; of few it would tell of one person. */
  private static @Nullable Integer median(List<Integer> sorted, boolean hides) {
    return hides || sorted.size() < SmallCells.SMALLEST
        ? null
        : sorted.get((sorted.size() - 1) / 2);
  }
}
