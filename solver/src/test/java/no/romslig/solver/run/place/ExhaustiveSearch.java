package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tries every arrangement of a tiny snapshot: who is where, who makes room, from which days. */
final class ExhaustiveSearch {

  private static final int STAYS = -1;
  private static final int OPEN = -2;

  private final Scene scene;
  private final Reach reach;
  private final Set<Integer>[] held;
  private Demands demands;
  private int[] spotOf;

  @SuppressWarnings({"unchecked", "rawtypes"})
  ExhaustiveSearch(Scene scene, Reach reach) {
    this.scene = scene;
    this.reach = reach;
    held = new Set[scene.actors.size()];
    scene.actors.forEach(actor -> held[actor.index()] = scene.held(actor));
    demands = new Demands(scene.actors.size());
    spotOf = new int[0];
  }

  /** An arrangement with its earliest days that keeps the demands; null = there is none. */
  @Nullable Layout find(Demands wanted) {
    List<Layout> found = new ArrayList<>();
    visit(
        wanted,
        layout -> {
          found.add(layout);
          return true;
        });
    return found.isEmpty() ? null : found.getFirst();
  }

  /** Hands each arrangement that keeps the demands to the visitor until it says true. */
  void visit(Demands wanted, Predicate<Layout> visitor) {
    demands = wanted;
    spotOf = new int[scene.actors.size()];
    for (Actor actor : scene.actors) {
      boolean acts = wanted.required[actor.index()] || mayMakeRoom(actor);
      spotOf[actor.index()] = acts ? OPEN : STAYS;
    }
    explore(visitor);
  }

  /**
   * Whether the actor may be moved for the sake of others: a resident, or someone whose bed has no
   * end, who is not bound to be placed with a partner or not at all.
   */
  private boolean mayMakeRoom(Actor actor) {
    return actor.kind() != Actor.Kind.COMPANION
        && !held[actor.index()].isEmpty()
        && !new CoupleRules(scene).isBound(actor);
  }

  private boolean explore(Predicate<Layout> visitor) {
    if (!tiesHold()) {
      return false;
    }
    Actor next = next();
    if (next == null) {
      int[] spots = Arrays.stream(spotOf).map(spot -> spot == OPEN ? STAYS : spot).toArray();
      return new Timetable(scene, reach, spots, demands)
          .any(days -> visitor.test(new Layout(spots, days)));
    }
    int index = next.index();
    if (!demands.required[index] && mayStay(next)) {
      spotOf[index] = STAYS;
      if (explore(visitor)) {
        return true;
      }
    }
    for (int spot : options(next)) {
      spotOf[index] = spot;
      if (explore(visitor)) {
        return true;
      }
    }
    spotOf[index] = OPEN;
    return false;
  }

  /** The required actor with the fewest ways, then any mover whose home someone comes to. */
  private @Nullable Actor next() {
    Actor tightest = null;
    int fewest = Integer.MAX_VALUE;
    for (Actor actor : scene.actors) {
      if (spotOf[actor.index()] == OPEN && demands.required[actor.index()]) {
        int ways = options(actor).size();
        if (ways < fewest) {
          fewest = ways;
          tightest = actor;
        }
      }
    }
    if (tightest != null) {
      return tightest;
    }
    for (Actor actor : scene.actors) {
      boolean bound = demands.ties.stream().anyMatch(tie -> tie.binds(actor.index()));
      if (spotOf[actor.index()] == OPEN && (bound || someoneComesToPlacesOf(actor))) {
        return actor;
      }
    }
    return null;
  }

  private boolean someoneComesToPlacesOf(Actor actor) {
    return Arrays.stream(spotOf).anyMatch(spot -> held[actor.index()].contains(spot));
  }

  private List<Integer> options(Actor actor) {
    List<Integer> options = new ArrayList<>();
    for (Spot spot : scene.spots) {
      int index = spot.index();
      if (isInReach(actor, index) && isRoomFor(actor, spot)) {
        options.add(index);
      }
    }
    return options;
  }

  private boolean isInReach(Actor actor, int spot) {
    Days days = reach.besidePartner(actor.index(), spot);
    if (days.isEmpty() || days.first() > demands.latest[actor.index()]) {
      return false;
    }
    if (!reach.days(actor.index(), spot).isEmpty() || actor.couple() == null) {
      return true;
    }
    var partner = actor.couple().partnerOf(actor.person().id());
    Actor acting = scene.actor(partner);
    if (acting != null && spotOf[acting.index()] != OPEN && spotOf[acting.index()] != STAYS) {
      return spotOf[acting.index()] == spot;
    }
    Integer home = scene.home(partner);
    return (acting != null && spotOf[acting.index()] == OPEN) || (home != null && home == spot);
  }

  private boolean isRoomFor(Actor comer, Spot spot) {
    int there = 0;
    for (Scene.Hold hold : scene.holds.get(spot.index())) {
      Actor holder = scene.actor(hold.person().id());
      boolean stays =
          hold.until() == Scene.FOREVER
              && !comer.equals(holder)
              && (holder == null || spotOf[holder.index()] == STAYS);
      if (stays) {
        there++;
        if (!scene.mayShare(comer.person(), hold.person(), spot.unit())) {
          return false;
        }
      }
    }
    for (Actor other : scene.actors) {
      if (!other.equals(comer) && spotOf[other.index()] == spot.index()) {
        there++;
        if (!scene.mayShare(comer.person(), other.person(), spot.unit())) {
          return false;
        }
      }
    }
    return there < spot.unit().capacity();
  }

  private boolean mayStay(Actor actor) {
    for (int spot : held[actor.index()]) {
      Spot home = scene.spots.get(spot);
      for (Actor comer : scene.actors) {
        boolean comes = !comer.equals(actor) && spotOf[comer.index()] == spot;
        if (comes && !isRoomWith(comer, actor, home)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isRoomWith(Actor comer, Actor staying, Spot home) {
    int before = spotOf[staying.index()];
    spotOf[staying.index()] = STAYS;
    boolean room = isRoomFor(comer, home);
    spotOf[staying.index()] = before;
    return room;
  }

  private boolean tiesHold() {
    for (Tie tie : demands.ties) {
      Spot one = whereabouts(tie.one());
      Spot other = tie.other() == null ? tie.fixed() : whereabouts(tie.other());
      if (one != null
          && other != null
          && !one.institution().id().equals(other.institution().id())) {
        return false;
      }
    }
    for (Actor companion : scene.actors) {
      int spot = spotOf[companion.index()];
      boolean decided = spot != OPEN && spot != STAYS;
      if (decided && reach.days(companion.index(), spot).isEmpty() && !isInReach(companion, spot)) {
        return false;
      }
    }
    return true;
  }

  /** Where the actor will live; null = not decided. */
  private @Nullable Spot whereabouts(Actor actor) {
    int spot = spotOf[actor.index()];
    if (spot == OPEN) {
      return null;
    }
    if (spot == STAYS) {
      Integer home = scene.home(actor.person().id());
      return home == null ? null : scene.spots.get(home);
    }
    return scene.spots.get(spot);
  }
}
