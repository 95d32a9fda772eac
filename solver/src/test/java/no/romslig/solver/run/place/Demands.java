package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What an arrangement must give: places for these, ties kept, dates not later than these. */
final class Demands {

  final boolean[] required;
  final int[] latest;
  final List<Tie> ties;

  Demands(int actors) {
    required = new boolean[actors];
    latest = new int[actors];
    ties = new ArrayList<>();
    Arrays.fill(latest, Scene.FOREVER);
  }

  private Demands(Demands other) {
    required = other.required.clone();
    latest = other.latest.clone();
    ties = new ArrayList<>(other.ties);
  }

  Demands and(List<Actor> wanted) {
    Demands more = new Demands(this);
    wanted.forEach(actor -> more.required[actor.index()] = true);
    return more;
  }

  Demands and(Tie tie) {
    Demands more = new Demands(this);
    more.ties.add(tie);
    return more;
  }

  Demands by(Actor actor, int day) {
    Demands more = new Demands(this);
    more.latest[actor.index()] = day;
    return more;
  }
}
