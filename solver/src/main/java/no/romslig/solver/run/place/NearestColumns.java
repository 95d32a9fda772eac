package no.romslig.solver.run.place;

/**
 * Columns by how far away they are, nearest first, then by index: a binary heap in which a column
 * can come nearer. Distances are two numbers, compared one after the other.
 */
final class NearestColumns {

  private static final int NONE = -1;

  private final long[] first;
  private final long[] second;
  private final int[] heap;
  private final int[] place;
  private final int[] reachedIn;
  private int search;
  private int size;

  NearestColumns(int columns) {
    first = new long[columns];
    second = new long[columns];
    heap = new int[columns];
    place = new int[columns];
    reachedIn = new int[columns];
  }

  /** Begins another search. */
  void clear() {
    search++;
    size = 0;
  }

  /** The first part of the distance of a column that has been reached. */
  long first(int column) {
    return first[column];
  }

  long second(int column) {
    return second[column];
  }

  /** Whether the one column is nearer than the other; nothing is as far away as {@code -1}. */
  boolean isNearer(int one, int other) {
    return other == NONE || isNearer(first[one], second[one], other);
  }

  boolean isNearer(long oneFirst, long oneSecond, int other) {
    return oneFirst < first[other] || (oneFirst == first[other] && oneSecond < second[other]);
  }

  /**
   * Reaches a column.
   *
   * @param queued whether it is to be polled
   * @return whether it was farther away before
   */
  boolean reach(int column, long nextFirst, long nextSecond, boolean queued) {
    boolean isNew = reachedIn[column] != search;
    if (!isNew && !isNearer(nextFirst, nextSecond, column)) {
      return false;
    }
    reachedIn[column] = search;
    first[column] = nextFirst;
    second[column] = nextSecond;
    if (queued) {
      rise(column, isNew ? size++ : place[column]);
    }
    return true;
  }

  /** Takes out the nearest; -1 = none is left. */
  int poll() {
    if (size == 0) {
      return NONE;
    }
    int nearest = heap[0];
    size--;
    if (size > 0) {
      sink(heap[size]);
    }
    return nearest;
  }

  private void rise(int column, int from) {
    int at = from;
    while (at > 0 && isBefore(column, heap[(at - 1) / 2])) {
      put(heap[(at - 1) / 2], at);
      at = (at - 1) / 2;
    }
    put(column, at);
  }

  private void sink(int column) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (isBefore(column, heap[child])) {
        break;
      }
      put(heap[child], at);
      at = child;
    }
    put(column, at);
  }

  private void put(int column, int at) {
    heap[at] = column;
    place[column] = at;
  }

  private boolean isBefore(int one, int other) {
    return isNearer(first[one], second[one], other)
        || (first[one] == first[other] && second[one] == second[other] && one < other);
  }
}
