package no.romslig.solver.constraint;

import java.util.Arrays;
import java.util.List;
import no.romslig.solver.model.stay.Party;

/** One person's stays, fixed and planned, in the order of their starts. */
final class Timeline {

  private int size;
  private int[] starts = new int[16];
  private int[] grants = new int[16];
  private int[] cycles = new int[16];
  private int[] institutions = new int[16];
  private int[] rooms = new int[16];
  private boolean[] planned = new boolean[16];

  long spacing;
  long otherInstitution;
  long otherUnit;

  /**
   * Starts anew with the fixed stays.
   *
   * @param anchors in the order of their starts
   */
  void reset(List<Party.Anchor> anchors) {
    size = 0;
    for (int i = 0; i < anchors.size(); i++) {
      Party.Anchor anchor = anchors.get(i);
      insert(
          anchor.start(),
          anchor.grant(),
          anchor.cycle(),
          anchor.institution(),
          anchor.room(),
          false);
    }
  }

  void add(int start, int grant, int cycle, int institution, int room) {
    insert(start, grant, cycle, institution, room, true);
  }

  private void insert(
      int start, int grant, int cycle, int institution, int room, boolean isPlanned) {
    if (size == starts.length) {
      grow();
    }
    int at = size++;
    for (; at > 0 && starts[at - 1] > start; at--) {
      starts[at] = starts[at - 1];
      grants[at] = grants[at - 1];
      cycles[at] = cycles[at - 1];
      institutions[at] = institutions[at - 1];
      rooms[at] = rooms[at - 1];
      planned[at] = planned[at - 1];
    }
    starts[at] = start;
    grants[at] = grant;
    cycles[at] = cycle;
    institutions[at] = institution;
    rooms[at] = room;
    planned[at] = isPlanned;
  }

  private void grow() {
    int room = 2 * size;
    starts = Arrays.copyOf(starts, room);
    grants = Arrays.copyOf(grants, room);
    cycles = Arrays.copyOf(cycles, room);
    institutions = Arrays.copyOf(institutions, room);
    rooms = Arrays.copyOf(rooms, room);
    planned = Arrays.copyOf(planned, room);
  }

  /** Measures every pair of neighbours of which at least one is planned. */
  void measure(int[] cycleNights) {
    spacing = 0;
    otherInstitution = 0;
    otherUnit = 0;
    for (int i = 1; i < size; i++) {
      measureSpacing(i, cycleNights);
      if ((planned[i] || planned[i - 1]) && institutions[i] >= 0 && institutions[i - 1] >= 0) {
        otherInstitution += institutions[i] == institutions[i - 1] ? 0 : 1;
        otherUnit += rooms[i] == rooms[i - 1] ? 0 : 1;
      }
    }
  }

  /** The square of the days by which two stays of a grant are nearer or further than its cycles. */
  private void measureSpacing(int i, int[] cycleNights) {
    if (grants[i] < 0) {
      return;
    }
    int before = i - 1;
    while (before >= 0 && grants[before] != grants[i]) {
      before--;
    }
    if (before >= 0 && (planned[i] || planned[before])) {
      long even = (long) (cycles[i] - cycles[before]) * cycleNights[grants[i]];
      long off = starts[i] - starts[before] - even;
      spacing += off * off;
    }
  }
}
