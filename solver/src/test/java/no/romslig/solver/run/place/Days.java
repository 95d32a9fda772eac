package no.romslig.solver.run.place;

/** The days from {@code first} to {@code last}, both included, counted from the day of the run. */
record Days(int first, int last) {

  boolean isEmpty() {
    return last < first;
  }
}
