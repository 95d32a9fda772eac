package no.romslig.solver.run.stay;

import java.util.Arrays;

/**
 * The ways to go through a person's requests, layer by layer: of all that lead to the same last
 * stays, the cheapest. One table serves one person after the other.
 */
final class Ways {

  private static final int NONE = OwnPlan.NONE;

  private int[] one = new int[256];
  private int[] other = new int[256];
  private int[] from = new int[256];
  private int[] taken = new int[256];
  private long[] value = new long[256];
  private int size;
  private int first;
  private int end;
  private int stays;
  private int[] found = new int[0];
  private int[] foundIn = new int[0];
  private int layer;

  /** Begins with nothing taken. */
  void begin(int stayCount) {
    stays = stayCount + 1;
    if (found.length < stays * stays) {
      found = new int[stays * stays];
      foundIn = new int[stays * stays];
      layer = 0;
    }
    size = 0;
    end = 0;
    layer++;
    reach(NONE, NONE, NONE, NONE, 0);
  }

  /** What has been reached is gone through now, and a new layer begins. */
  void next() {
    first = end;
    end = size;
    layer++;
  }

  /** The first way of the layer that is gone through. */
  int first() {
    return first;
  }

  /** The way after its last. */
  int end() {
    return end;
  }

  void reach(int lastButOne, int last, int before, int stay, long worth) {
    int key = (lastButOne + 1) * stays + last + 1;
    int at = foundIn[key] == layer ? found[key] : size;
    if (at < size && value[at] <= worth) {
      return;
    }
    if (at == size) {
      grow();
      found[key] = size;
      foundIn[key] = layer;
      size++;
    }
    one[at] = lastButOne;
    other[at] = last;
    from[at] = before;
    taken[at] = stay;
    value[at] = worth;
  }

  private void grow() {
    if (size == value.length) {
      one = Arrays.copyOf(one, 2 * size);
      other = Arrays.copyOf(other, 2 * size);
      from = Arrays.copyOf(from, 2 * size);
      taken = Arrays.copyOf(taken, 2 * size);
      value = Arrays.copyOf(value, 2 * size);
    }
  }

  /** The cheapest way in the last layer. */
  int best() {
    int best = end;
    for (int way = end; way < size; way++) {
      if (value[way] < value[best]) {
        best = way;
      }
    }
    return best;
  }

  int one(int way) {
    return one[way];
  }

  int other(int way) {
    return other[way];
  }

  /** The way that it goes on from; {@link OwnPlan#NONE} at the beginning. */
  int from(int way) {
    return from[way];
  }

  /** The stay that was taken last on it; {@link OwnPlan#NONE} where the request went without. */
  int taken(int way) {
    return taken[way];
  }

  long value(int way) {
    return value[way];
  }
}
