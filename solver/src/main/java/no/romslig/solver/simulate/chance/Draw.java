package no.romslig.solver.simulate.chance;

/** What is drawn for a person, each from a stream of its own. The keys are part of every result. */
public enum Draw {
  LIKENESS(1),
  NEED_CLASS(2),
  NEED_SCORE(3),
  RIGHT(4),
  DEATH_WHILE_WAITING(5),
  WITHDRAWAL(6),
  NEED_RISES(7),
  LENGTH_OF_STAY(8),
  NEED_TURNS(9);

  private final long key;

  Draw(long key) {
    this.key = key;
  }

  long key() {
    return key;
  }
}
