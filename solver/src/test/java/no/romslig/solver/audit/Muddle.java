package no.romslig.solver.audit;

import static no.romslig.solver.snapshot.Town.day;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Town;
import org.jspecify.annotations.Nullable;

/**
 * A small town of single rooms, and a proposal for it in which people have been moved about without
 * any plan: allowed, but seldom in the order of need.
 */
final class Muddle {

  private static final List<CareForm> FORMS =
      List.of(CareForm.LONG_TERM_SOMATIC, CareForm.LONG_TERM_SPECIAL, CareForm.LONG_TERM_SHELTERED);

  /** Someone who may be placed or moved; {@code home} is missing for an applicant. */
  record Mover(String person, String ref, Set<CareForm> forms, int need, @Nullable String home) {}

  private final Random random;
  private final Town town = new Town();
  private final Map<String, CareForm> units = new LinkedHashMap<>();
  private final Map<String, String> stays = new LinkedHashMap<>();
  private final Map<String, Mover> movers = new LinkedHashMap<>();

  /** Unit by person, after the moves. */
  private final Map<String, String> unitOf = new HashMap<>();

  Muddle(long seed) {
    random = new Random(seed);
    int count = 3 + random.nextInt(5);
    for (int k = 0; k < count; k++) {
      String unit = "U" + k;
      units.put(unit, FORMS.get(random.nextInt(FORMS.size())));
      town.unit(unit, units.get(unit));
      if (random.nextInt(4) > 0) {
        addResident("R" + k, unit, k);
      }
    }
    int cases = 2 + random.nextInt(4);
    for (int k = 0; k < cases; k++) {
      addCase("C" + k, "P" + k, 10 + k);
    }
    for (int k = 0; k < 20; k++) {
      moveSomeone();
    }
  }

  private void addResident(String person, String home, int score) {
    town.person(person).needsShelter();
    town.livesIn(person, home);
    unitOf.put(person, home);
    if (random.nextInt(3) == 0) {
      stays.put(person, home);
      return;
    }
    Mover mover = mover(person, person, score, home);
    town.mayMove(person, mover.forms().toArray(CareForm[]::new))
        .mandatory()
        .need(mover.need() / 100, score);
  }

  private void addCase(String id, String person, int score) {
    town.person(person).needsShelter();
    Mover mover = mover(person, id, score, null);
    town.waits(id, person, mover.forms().toArray(CareForm[]::new)).need(mover.need() / 100, score);
  }

  private Mover mover(String person, String ref, int score, @Nullable String home) {
    // Residents rank rather lower, so that many who gave up a home need not have moved.
    int needClass = (home == null ? 2 : 1) + random.nextInt(4);
    Set<CareForm> forms = new LinkedHashSet<>();
    forms.add(FORMS.get(random.nextInt(FORMS.size())));
    if (random.nextInt(3) == 0) {
      forms.add(FORMS.get(random.nextInt(FORMS.size())));
    }
    var mover = new Mover(person, ref, forms, 100 * needClass + score, home);
    movers.put(person, mover);
    return mover;
  }

  /** Moves someone to an empty unit that suits, or back home. */
  private void moveSomeone() {
    var all = List.copyOf(movers.values());
    var mover = all.get(random.nextInt(all.size()));
    var open = new ArrayList<>(suiting(mover));
    if (mover.home() != null) {
      open.add(mover.home());
    }
    open.removeAll(unitOf.values());
    if (!open.isEmpty()) {
      unitOf.put(mover.person(), open.get(random.nextInt(open.size())));
    }
  }

  private List<String> suiting(Mover mover) {
    return units.keySet().stream()
        .filter(unit -> mover.forms().contains(units.get(unit)) && !unit.equals(mover.home()))
        .toList();
  }

  private boolean isPlaced(Mover mover) {
    String unit = unitOf.get(mover.person());
    return unit != null && !unit.equals(mover.home());
  }

  private boolean isPlacedAbove(Mover mover, Mover other) {
    return isPlaced(mover) && mover.need() > other.need();
  }

  List<Mover> withoutPlace() {
    return movers.values().stream().filter(each -> !isPlaced(each)).toList();
  }

  Draft draft() {
    var draft = new Draft(town.snapshot());
    for (var mover : movers.values()) {
      String unit = unitOf.get(mover.person());
      String home = mover.home();
      if (unit == null || unit.equals(home)) {
        draft.without(
            home == null ? UnplacedKind.CASE : UnplacedKind.RELOCATION, mover.ref(), list(mover));
      } else if (home == null) {
        draft.place(mover.ref(), unit, day(0), leaversFor(unit));
      } else {
        draft.relocate(mover.person(), home, unit, day(0));
      }
    }
    return draft;
  }

  private String[] leaversFor(String first) {
    Set<String> leavers = new LinkedHashSet<>();
    for (String unit = first; unit != null; ) {
      var leaver = leaverOf(unit);
      unit = leaver != null && leavers.add(leaver) ? unitOf.get(leaver) : null;
    }
    return leavers.toArray(String[]::new);
  }

  private @Nullable String leaverOf(String unit) {
    return movers.values().stream()
        .filter(each -> unit.equals(each.home()) && isPlaced(each))
        .map(Mover::person)
        .findFirst()
        .orElse(null);
  }

  /** What suits, who has it, what suits those, and so on; homes that were left are left out. */
  private Witness list(Mover first) {
    Set<String> listed = new LinkedHashSet<>(suiting(first));
    Set<String> holders = new LinkedHashSet<>();
    for (int size = -1; size < listed.size(); ) {
      size = listed.size();
      unitOf.forEach(
          (person, unit) -> {
            if (listed.contains(unit) && !person.equals(first.person()) && holders.add(person)) {
              var mover = movers.get(person);
              listed.addAll(mover == null ? List.of() : suiting(mover));
            }
          });
    }
    return Draft.witness(
        List.copyOf(listed),
        holders.stream().map(person -> holder(person, first)).toArray(Holder[]::new));
  }

  private Holder holder(String person, Mover first) {
    var mover = movers.get(person);
    boolean higher = mover != null && (mover.home() == null || isPlacedAbove(mover, first));
    return higher ? Draft.higher(person) : Draft.resident(person);
  }

  /** Whether the list leaves out a home of someone on it. */
  boolean leavesOutAHome(Mover first) {
    var list = list(first);
    return list.holders().stream()
        .filter(each -> each.why() == Witness.HolderWhy.RESIDENT)
        .map(each -> movers.get(each.personId().value()))
        .anyMatch(
            each ->
                each != null
                    && list.units().stream().noneMatch(unit -> unit.value().equals(each.home())));
  }

  /** Whether the item could be placed together with all that are placed and rank above it. */
  boolean couldBePlaced(Mover item) {
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    stays.forEach((person, home) -> wanted.put(person, List.of(home)));
    for (var mover : movers.values()) {
      boolean must = mover.equals(item) || isPlacedAbove(mover, item);
      if (must) {
        wanted.put(mover.person(), suiting(mover));
      } else if (mover.home() != null) {
        var either = new ArrayList<>(suiting(mover));
        either.add(mover.home());
        wanted.put(mover.person(), either);
      }
    }
    return fits(List.copyOf(wanted.values()), 0, new LinkedHashSet<>());
  }

  private static boolean fits(List<List<String>> wanted, int next, Set<String> taken) {
    if (next == wanted.size()) {
      return true;
    }
    for (String unit : wanted.get(next)) {
      if (taken.add(unit)) {
        if (fits(wanted, next + 1, taken)) {
          return true;
        }
        taken.remove(unit);
      }
    }
    return false;
  }
}
