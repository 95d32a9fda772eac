package no.romslig.solver.model.place;

import java.util.Arrays;
import java.util.List;

/**
 * The slots in one seeker's reach, by ascending index. Slot {@code slot(k)} may be taken from day
 * {@code first(k)} to day {@code last(k)}, both included and counted from {@code asOf}.
 */
public final class Arcs {

  private final int[] slot;
  private final int[] first;
  private final int[] last;
  private final boolean[] withPartner;

  /** One slot in reach, while the arcs are gathered. */
  record Arc(int slot, int first, int last, boolean withPartner) {}

  Arcs(List<Arc> arcs) {
    slot = arcs.stream().mapToInt(Arc::slot).toArray();
    first = arcs.stream().mapToInt(Arc::first).toArray();
    last = arcs.stream().mapToInt(Arc::last).toArray();
    withPartner = new boolean[slot.length];
    for (int k = 0; k < slot.length; k++) {
      withPartner[k] = arcs.get(k).withPartner();
    }
  }

  public int count() {
    return slot.length;
  }

  public int slot(int k) {
    return slot[k];
  }

  public int first(int k) {
    return first[k];
  }

  public int last(int k) {
    return last[k];
  }

  /** Whether the place only stands open beside the partner: the second of a couple unit. */
  public boolean withPartner(int k) {
    return withPartner[k];
  }

  /** Which arc leads to the slot; negative = none. */
  public int find(int wanted) {
    return Arrays.binarySearch(slot, wanted);
  }
}
