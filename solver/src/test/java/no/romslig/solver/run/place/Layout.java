package no.romslig.solver.run.place;

/** Who is placed where, from which day. */
final class Layout {

  private static final int NOWHERE = -1;

  private final int[] spotOf;
  private final int[] dayOf;

  Layout(int[] spotOf, int[] dayOf) {
    this.spotOf = spotOf.clone();
    this.dayOf = dayOf.clone();
  }

  boolean isPlaced(Actor actor) {
    return spotOf[actor.index()] != NOWHERE;
  }

  int spot(Actor actor) {
    return spotOf[actor.index()];
  }

  int day(Actor actor) {
    return dayOf[actor.index()];
  }
}
