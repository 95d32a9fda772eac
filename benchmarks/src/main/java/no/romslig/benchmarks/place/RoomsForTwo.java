package no.romslig.benchmarks.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.benchmarks.linear.LinearModel;
import no.romslig.benchmarks.linear.Sum;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import org.jspecify.annotations.Nullable;

/**
 * Who may share a unit for two. Each such unit is used in one way: by one person, by two of one sex
 * who accept it, by a couple, or by the two who live there; and everyone is let in by some ways
 * only.
 */
final class RoomsForTwo {

  private final PlaceModel places;
  private final PlaceProblem problem;
  private final Manners manners;

  RoomsForTwo(PlaceModel places, PlaceProblem problem, Manners manners) {
    this.places = places;
    this.problem = problem;
    this.manners = manners;
  }

  void add() {
    problem.units().stream().filter(OpenUnit::hasTwoSlots).forEach(this::add);
  }

  private void add(OpenUnit unit) {
    LinearModel model = places.linear();
    Map<Seeker, Sum> inside = new LinkedHashMap<>();
    for (Seeker seeker : problem.roomMates().within(unit.index())) {
      Sum isIn = places.isIn(seeker, unit.index());
      if (isIn != null) {
        inside.putIfAbsent(seeker, isIn);
      }
    }
    int alone = model.variable();
    Sum ways = Sum.of(alone);
    Map<String, Integer> wayOf = new LinkedHashMap<>();
    Map<Seeker, List<Integer>> letIn = new LinkedHashMap<>();
    for (Seeker one : inside.keySet()) {
      List<Integer> own = new ArrayList<>(List.of(alone));
      for (Seeker other : inside.keySet()) {
        String way = one.index() == other.index() ? null : way(one, other, unit);
        if (way != null) {
          Integer variable = wayOf.get(way);
          if (variable == null) {
            variable = model.variable();
            wayOf.put(way, variable);
            ways.plus(1, variable);
          }
          if (!own.contains(variable)) {
            own.add(variable);
          }
        }
      }
      letIn.put(one, own);
    }
    model.exactly(ways, 1);
    Sum all = new Sum();
    inside.forEach(
        (seeker, isIn) -> {
          all.plus(1, isIn);
          Sum row = new Sum().plus(1, isIn);
          letIn.getOrDefault(seeker, List.of()).forEach(way -> row.plus(-1, way));
          model.atMost(row, 0);
        });
    model.atMost(all.plus(1, alone), 2);
    stayOnly(unit, wayOf, inside);
  }

  /** How the two may share; null where they may not. */
  private @Nullable String way(Seeker one, Seeker other, OpenUnit unit) {
    boolean couple = problem.sharing().areCouple(one.person(), other.person());
    if (manners.mayShare(one, other, unit)) {
      return couple
          ? "couple " + Math.min(one.index(), other.index())
          : one.person().sex().toString();
    }
    boolean bothLiveHere =
        places.isHomeIn(one, unit.index()) && places.isHomeIn(other, unit.index());
    return bothLiveHere ? "residents" : null;
  }

  /** Two who live together against the rules may go on so; neither is let in anew. */
  private void stayOnly(OpenUnit unit, Map<String, Integer> wayOf, Map<Seeker, Sum> inside) {
    Integer way = wayOf.get("residents");
    if (way == null) {
      return;
    }
    for (Seeker seeker : inside.keySet()) {
      if (places.isHomeIn(seeker, unit.index())) {
        places.linear().atMost(Sum.of(way).plus(-1, places.stays(seeker)), 0);
      }
    }
  }
}
