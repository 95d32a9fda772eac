package no.romslig.solver.run.stay;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/** The requests that have options and no slot, to draw from. */
final class Lacking {

  private final int[] members;
  private final int[] positions;
  private int size;

  Lacking(StayProblem problem) {
    members = new int[problem.requests().size()];
    positions = new int[members.length];
    Arrays.fill(positions, -1);
    for (StayRequest request : problem.requests()) {
      if (request.places().length > 0) {
        add(request.index());
      }
    }
  }

  void add(int request) {
    positions[request] = size;
    members[size++] = request;
  }

  void remove(int request) {
    int hole = positions[request];
    int last = members[--size];
    members[hole] = last;
    positions[last] = hole;
    positions[request] = -1;
  }

  int size() {
    return size;
  }

  int any(RandomGenerator random) {
    return members[random.nextInt(size)];
  }
}
