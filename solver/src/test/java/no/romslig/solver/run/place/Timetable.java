package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import no.romslig.solver.run.place.Scene.Hold;
import no.romslig.solver.snapshot.Unit;

/**
 * The earliest days of an arrangement, as a least fixed point (section 3). Where two come to one
 * unit, either may take the place that is free first.
 */
final class Timetable {

  /**
   * Who comes to a unit, in the order in which they take its places.
   *
   * @param keeps whether the first holds a place there already and simply stays
   */
  private record Arrivals(Spot spot, List<Actor> order, boolean keeps) {}

  private final Scene scene;
  private final Reach reach;
  private final int[] spotOf;
  private final Demands demands;

  Timetable(Scene scene, Reach reach, int[] spotOf, Demands demands) {
    this.scene = scene;
    this.reach = reach;
    this.spotOf = spotOf;
    this.demands = demands;
  }

  /** Hands every timetable that keeps the demands to the visitor until it says true. */
  boolean any(Predicate<int[]> visitor) {
    return choose(0, new ArrayList<>(), visitor);
  }

  private boolean choose(int spot, List<Arrivals> chosen, Predicate<int[]> visitor) {
    if (spot == scene.spots.size()) {
      int[] days = settle(chosen);
      return days.length > 0 && visitor.test(days);
    }
    for (Arrivals way : ways(scene.spots.get(spot))) {
      chosen.add(way);
      if (choose(spot + 1, chosen, visitor)) {
        return true;
      }
      chosen.removeLast();
    }
    return false;
  }

  private List<Arrivals> ways(Spot spot) {
    List<Actor> come =
        scene.actors.stream().filter(actor -> spotOf[actor.index()] == spot.index()).toList();
    List<Arrivals> ways = new ArrayList<>();
    for (List<Actor> order : come.size() == 2 ? List.of(come, come.reversed()) : List.of(come)) {
      ways.add(new Arrivals(spot, order, false));
      if (!order.isEmpty() && hold(order.getFirst(), spot) >= 0) {
        ways.addFirst(new Arrivals(spot, order, true));
      }
    }
    return ways;
  }

  private int hold(Actor actor, Spot spot) {
    return scene.holds.get(spot.index()).stream()
        .filter(hold -> hold.person().id().equals(actor.person().id()))
        .mapToInt(Hold::until)
        .findFirst()
        .orElse(-1);
  }

  /** The least days; empty = impossible. */
  private int[] settle(List<Arrivals> all) {
    int[] days = new int[scene.actors.size()];
    int[] last = new int[days.length];
    for (Actor actor : scene.actors) {
      int spot = spotOf[actor.index()];
      if (spot >= 0) {
        Days window = reach.besidePartner(actor.index(), spot);
        days[actor.index()] = Math.max(window.first(), reach.afterBookings(actor, spot));
        last[actor.index()] = Math.min(window.last(), demands.latest[actor.index()]);
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Arrivals arrivals : all) {
        for (int turn = 0; turn < arrivals.order().size(); turn++) {
          Actor actor = arrivals.order().get(turn);
          int day = Math.max(days[actor.index()], freeFor(arrivals, turn, days));
          changed |= day > days[actor.index()];
          days[actor.index()] = day;
        }
      }
      for (Tie tie : demands.ties) {
        if (tie.sameDay() && tie.other() != null) {
          int day = Math.max(days[tie.one().index()], days[tie.other().index()]);
          changed |= days[tie.one().index()] != day || days[tie.other().index()] != day;
          days[tie.one().index()] = day;
          days[tie.other().index()] = day;
        }
      }
      for (Actor actor : scene.actors) {
        if (spotOf[actor.index()] >= 0 && days[actor.index()] > last[actor.index()]) {
          return new int[0];
        }
      }
    }
    for (Arrivals arrivals : all) {
      if (arrivals.keeps()) {
        Actor first = arrivals.order().getFirst();
        if (days[first.index()] > hold(first, arrivals.spot())) {
          return new int[0];
        }
      }
    }
    return days;
  }

  /** From which day the one who comes as number {@code turn} finds a place there. */
  private int freeFor(Arrivals arrivals, int turn, int[] days) {
    Spot spot = arrivals.spot();
    Unit unit = spot.unit();
    Actor comer = arrivals.order().get(turn);
    int places = unit.capacity() - turn - 1;
    int free = 0;
    List<Integer> leaving = new ArrayList<>();
    for (Hold hold : scene.holds.get(spot.index())) {
      boolean self = hold.person().id().equals(comer.person().id());
      boolean keeps =
          arrivals.keeps() && hold.person().id().equals(arrivals.order().getFirst().person().id());
      if (self || keeps) {
        continue;
      }
      int until = until(hold, days);
      if (until == Scene.FOREVER) {
        places--;
        if (!scene.mayShare(comer.person(), hold.person(), unit)) {
          return Scene.FOREVER;
        }
      } else {
        leaving.add(until + scene.turnover());
        if (!scene.mayShare(comer.person(), hold.person(), unit)) {
          free = Math.max(free, until + scene.turnover());
        }
      }
    }
    if (places < 0) {
      return Scene.FOREVER;
    }
    leaving.sort(Collections.reverseOrder());
    return leaving.size() > places ? Math.max(free, leaving.get(places)) : free;
  }

  private int until(Hold hold, int[] days) {
    Actor actor = scene.actor(hold.person().id());
    return actor != null && spotOf[actor.index()] >= 0
        ? Math.min(hold.until(), days[actor.index()])
        : hold.until();
  }
}
