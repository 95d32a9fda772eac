package no.romslig.solver.audit.need;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final Book book;
  private final Options options;
  private final Choices choices;

  Branches(Book book, Ranking ranking, Options options) {
    this.book = book;
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
      Item item, List<ClosedBranch> branches, List<Restriction> path, Leaf leaf) {
    int depth = path.size();
    var onward = new LinkedHashMap<Restriction, List<ClosedBranch>>();
    for (var branch : branches) {
      if (branch.restrictions().size() > depth) {
        onward
            .computeIfAbsent(branch.restrictions().get(depth), key -> new ArrayList<>())
            .add(branch);
      } else if (isClosed(item, branch, leaf)) {
        return true;
      }
    }
    return isExhaustive(item, path, onward)
        && onward.entrySet().stream()
            .allMatch(way -> isCovered(item, way.getValue(), longer(path, way.getKey()), leaf));
  }

  private static List<Restriction> longer(List<Restriction> path, Restriction next) {
    var longer = new ArrayList<>(path);
    longer.add(next);
    return longer;
  }

  private boolean isClosed(Item item, ClosedBranch branch, Leaf leaf) {
    var assumed = new ArrayList<Assumption>();
    for (var each : branch.restrictions()) {
      var assumption = Assumption.of(each, book.register());
      if (assumption == null) {
        return false;
      }
      assumed.add(assumption);
    }
    return leaf.isClosed(
        item, branch, crowd -> assumed.forEach(each -> each.restrict(crowd, options)));
  }

  private boolean isExhaustive(
      Item item, List<Restriction> path, Map<Restriction, List<ClosedBranch>> onward) {
    var siblings = read(onward.keySet());
    var before = read(path);
    return siblings != null
        && before != null
        && !siblings.isEmpty()
        && choices.isExhaustive(item, before, siblings);
  }

  /** Missing where one of them is none that this audit knows. */
  private @Nullable Set<Assumption> read(Collection<Restriction> restrictions) {
    Set<Assumption> read = new LinkedHashSet<>();
    for (var each : restrictions) {
      var assumption = Assumption.of(each, book.register());
      if (assumption == null) {
        return null;
      }
      read.add(assumption);
    }
    return read;
  }
}
