package no.romslig.solver.explain.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.proposal.Assigned;
import no.romslig.solver.proposal.Change;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Finds what is not as in the last proposal, and why. */
public final class ChangeFinder {

  private static final Comparator<Assigned> BY_DAY =
      Comparator.comparing(Assigned::from).thenComparing(each -> each.unitId().value());

  private static final Comparator<Item> BY_KIND =
      Comparator.comparing(Item::kind).thenComparing(Item::refId).thenComparingInt(Item::cycle);

  private final Assignments before;
  private final Assignments after;
  private final ChangeReasons reasons;
  private final List<Change> changes = new ArrayList<>();

  private ChangeFinder(Snapshot snapshot, RuleSet rules, Proposal last, Proposal next) {
    before = Assignments.of(last, snapshot);
    after = Assignments.of(next, snapshot);
    reasons = new ChangeReasons(snapshot, rules, after, new Comparison(before, after, last));
  }

  /**
   * The changes, by what is assigned.
   *
   * @param snapshot that the next proposal answers
   */
  public static List<Change> changes(
      Snapshot snapshot, RuleSet rules, Proposal last, Proposal next) {
    ChangeFinder finder = new ChangeFinder(snapshot, rules, last, next);
    Set<Item> items = new LinkedHashSet<>(finder.before.items());
    items.addAll(finder.after.items());
    items.stream().sorted(BY_KIND).forEach(finder::compare);
    return List.copyOf(finder.changes);
  }

  private void compare(Item item) {
    List<Assigned> gone = new ArrayList<>(before.of(item));
    List<Assigned> come = new ArrayList<>(after.of(item));
    for (Assigned each : before.of(item)) {
      if (come.remove(each)) {
        gone.remove(each);
      }
    }
    gone.sort(BY_DAY);
    come.sort(BY_DAY);
    for (int k = 0; k < Math.max(gone.size(), come.size()); k++) {
      add(item, k < gone.size() ? gone.get(k) : null, k < come.size() ? come.get(k) : null);
    }
  }

  private void add(Item item, @Nullable Assigned was, @Nullable Assigned is) {
    Change.Type type =
        was == null ? Change.Type.ADDED : is == null ? Change.Type.REMOVED : Change.Type.MOVED;
    changes.add(
        new Change(
            item.kind(),
            item.refId(),
            item.cycle() == Item.NO_CYCLE ? null : item.cycle(),
            type,
            was,
            is,
            reasons.of(item, was, is)));
  }
}
