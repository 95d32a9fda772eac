package no.romslig.solver.audit.need;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import no.romslig.solver.proposal.Witness.Restriction;
import org.jspecify.annotations.Nullable;

/**
 * Closed branches as a tree: the restrictions of a branch are its path, the branches that go on
 * from one node must between them cover every way, and each leaf must be full.
 */
final class Branches {

  private final Options options;
  private final Choices choices;

  Branches(Book book, Ranking ranking, Options options) {
    this.options = options;
    this.choices = new Choices(book, ranking, options);
  }

  /** Judges whether one branch is closed under its restrictions. */
  interface Leaf {
    boolean isClosed(Item item, ClosedBranch branch, Consumer<Crowd> restrict);
  }

  @Nullable WitnessFault fault(Item item, List<ClosedBranch> branches, Leaf leaf) {
    return isCovered(item, branches, List.of(), leaf) ? null : WitnessFault.of("BRANCH_OPEN");
  }

  private boolean isCovered(
      Item item, List<ClosedBranch> branches, List<Assumption> path, Leaf leaf) {
    var onward = new LinkedHashMap<Restriction, List<ClosedBranch>>();
    for (var branch : branches) {
      if (branch.restrictions().size() > path.size()) {
        onward
            .computeIfAbsent(branch.restrictions().get(path.size()), key -> new ArrayList<>())
            .add(branch);
      } else if (isClosed(item, branch, path, leaf)) {
        return true;
      }
    }
    Map<Assumption, List<ClosedBranch>> children = new LinkedHashMap<>();
    onward.forEach(
        (restriction, part) -> {
          var assumption = Assumption.of(restriction, options.register());
          if (assumption != null) {
            children.put(assumption, part);
          }
        });
    return !children.isEmpty()
        && choices.isExhaustive(item, children.keySet(), path)
        && children.entrySet().stream()
            .allMatch(child -> isCovered(item, child.getValue(), with(path, child), leaf));
  }

  private static List<Assumption> with(
      List<Assumption> path, Map.Entry<Assumption, List<ClosedBranch>> child) {
    var longer = new ArrayList<>(path);
    longer.add(child.getKey());
    return longer;
  }

  private boolean isClosed(Item item, ClosedBranch branch, List<Assumption> path, Leaf leaf) {
    return leaf.isClosed(
        item, branch, crowd -> path.forEach(each -> each.restrict(crowd, options)));
  }
}
