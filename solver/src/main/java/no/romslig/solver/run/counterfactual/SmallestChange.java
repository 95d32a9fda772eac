package no.romslig.solver.run.counterfactual;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.romslig.solver.counterfactual.FactChange;
import no.romslig.solver.counterfactual.PlaceOf;
import no.romslig.solver.counterfactual.Reverse;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Snapshot;

/**
 * Finds what would have had to be different for a case to get a place: the fewest facts, and of
 * need the least. It asks the planner itself, so that the answer is what a run would have said.
 */
public final class SmallestChange {

  /** So many facts together are looked through in all combinations. */
  private static final int TOGETHER = 2;

  private static final FactChange.Need GREATEST = new FactChange.Need(5, 100);
  private static final int SCORES = 101;

  private final Case aCase;
  private final Towns towns;
  private final List<FactChange> favourable;

  /**
   * @throws java.util.NoSuchElementException where the snapshot has no such case
   */
  public SmallestChange(Snapshot snapshot, RuleSet rules, CaseId id) {
    this(snapshot, rules, id, () -> {});
  }

  /**
   * @param beforeEach called before each town is planned; ends the search where it throws
   * @throws java.util.NoSuchElementException where the snapshot has no such case
   */
  public SmallestChange(Snapshot snapshot, RuleSet rules, CaseId id, Runnable beforeEach) {
    aCase = Subject.find(snapshot, id);
    towns = new Towns(snapshot, rules, aCase, beforeEach);
    favourable = new ArrayList<>(Favourable.of(snapshot, rules, aCase));
    if (degree(aCase.effectiveNeedClass(), aCase.effectiveNeedScore())
        < degree(GREATEST.needClass(), GREATEST.needScore())) {
      favourable.addFirst(GREATEST);
    }
  }

  /** How many towns were planned for the answer. */
  public int planned() {
    return towns.planned();
  }

  public Reverse find() {
    PlaceOf place = towns.place(towns.plan(List.of()));
    if (place != null) {
      return new Reverse.HasPlace(place);
    }
    boolean byFacts = towns.isPlaced(favourable);
    for (int facts = 1; facts <= TOGETHER; facts++) {
      List<List<FactChange>> ways = waysOf(facts, byFacts);
      if (!ways.isEmpty()) {
        return new Reverse.Ways(ways.stream().map(this::way).toList(), true);
      }
    }
    return byFacts ? new Reverse.Ways(List.of(way(oneThatNeedsAll())), false) : new Reverse.NoWay();
  }

  /**
   * All ways of so many facts.
   *
   * @param byFacts whether all favourable ones together would do; if not, none of them would
   */
  private List<List<FactChange>> waysOf(int facts, boolean byFacts) {
    List<List<FactChange>> tried = byFacts ? combinations(favourable, facts) : new ArrayList<>();
    if (aCase.legalStatus() != LegalStatus.RIGHT) {
      for (List<FactChange> others : combinations(favourable, facts - 1)) {
        tried.add(with(new FactChange.OnlySafeOffer(), others));
      }
    }
    return tried.stream().filter(towns::isPlaced).toList();
  }

  private static List<List<FactChange>> combinations(List<FactChange> from, int size) {
    List<List<FactChange>> found = new ArrayList<>();
    if (size == 0) {
      found.add(List.of());
      return found;
    }
    for (int k = 0; k < from.size(); k++) {
      for (List<FactChange> rest : combinations(from.subList(k + 1, from.size()), size - 1)) {
        found.add(with(from.get(k), rest));
      }
    }
    return found;
  }

  private static List<FactChange> with(FactChange first, List<FactChange> others) {
    List<FactChange> all = new ArrayList<>();
    all.add(first);
    all.addAll(others);
    return all;
  }

  /** Leaves out one favourable fact after the other, as long as the rest will do. */
  private List<FactChange> oneThatNeedsAll() {
    List<FactChange> needed = favourable;
    for (FactChange each : favourable.reversed()) {
      List<FactChange> fewer = needed.stream().filter(other -> !other.equals(each)).toList();
      if (towns.isPlaced(fewer)) {
        needed = fewer;
      }
    }
    return needed;
  }

  private Reverse.Way way(List<FactChange> enough) {
    List<FactChange> least = enough.contains(GREATEST) ? withLeastNeed(enough) : enough;
    return new Reverse.Way(
        least, Objects.requireNonNull(towns.place(towns.plan(least)), "a way leads to a place"));
  }

  /** A greater need never takes a place away, so that the least is found by halving. */
  private List<FactChange> withLeastNeed(List<FactChange> enough) {
    int low = degree(aCase.effectiveNeedClass(), aCase.effectiveNeedScore()) + 1;
    int high = degree(GREATEST.needClass(), GREATEST.needScore());
    while (low < high) {
      int middle = (low + high) / 2;
      if (towns.isPlaced(withNeed(enough, middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return withNeed(enough, high);
  }

  private static List<FactChange> withNeed(List<FactChange> changes, int degree) {
    FactChange need = new FactChange.Need(degree / SCORES + 1, degree % SCORES);
    return changes.stream().map(each -> each.equals(GREATEST) ? need : each).toList();
  }

  /** Need as one number, first by class and then by score. */
  private static int degree(int needClass, int needScore) {
    return (needClass - 1) * SCORES + needScore;
  }
}
