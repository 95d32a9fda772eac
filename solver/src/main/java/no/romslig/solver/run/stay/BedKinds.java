package no.romslig.solver.run.stay;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;
import org.jspecify.annotations.Nullable;

/**
 * Places that are free on the same nights and may take the same stays, so that it makes no
 * difference which of them one gets: together they hold what each holds.
 */
final class BedKinds {

  private final List<int[]> places = new ArrayList<>();
  private final int[] kindOf;
  private final int[][] capacity;
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<long[], Integer> known = new IdentityHashMap<>();

  BedKinds(StayProblem problem, List<StayRequest> requests) {
    int all = problem.places().size();
    List<List<Integer>> traits = new ArrayList<>();
    for (int place = 0; place < all; place++) {
      traits.add(new ArrayList<>());
    }
    for (StayRequest request : requests) {
      for (int option = 0; option < request.places().length; option++) {
        List<Integer> own = traits.get(request.places()[option]);
        own.add(request.index());
        own.add(known.computeIfAbsent(request.usable()[option], this::number));
        long @Nullable [][] ages = request.ageStarts();
        own.add(ages == null ? -1 : number(ages[option]));
      }
    }
    Map<IntBuffer, List<Integer>> alike = new LinkedHashMap<>();
    for (int place = 0; place < all; place++) {
      List<Integer> own = traits.get(place);
      if (!own.isEmpty()) {
        byte[] left = problem.bedsLeft()[place];
        own.add(number(problem.bedNights()[place]));
        own.add(left == null ? -1 : numberOf(ByteBuffer.wrap(left)));
        IntBuffer key = IntBuffer.wrap(own.stream().mapToInt(Integer::intValue).toArray());
        alike.computeIfAbsent(key, each -> new ArrayList<>()).add(place);
      }
    }
    kindOf = new int[all];
    Arrays.fill(kindOf, -1);
    for (List<Integer> kind : alike.values()) {
      kind.forEach(place -> kindOf[place] = places.size());
      places.add(kind.stream().mapToInt(Integer::intValue).toArray());
    }
    capacity = new int[places.size()][problem.axis().length()];
    for (int kind = 0; kind < capacity.length; kind++) {
      for (int place : places.get(kind)) {
        count(problem, place, capacity[kind]);
      }
    }
  }

  private int number(long[] bits) {
    return numberOf(LongBuffer.wrap(bits));
  }

  private int numberOf(Object bits) {
    return numbers.computeIfAbsent(bits, each -> numbers.size());
  }

  private static void count(StayProblem problem, int place, int[] beds) {
    byte[] left = problem.bedsLeft()[place];
    for (int night = 0; night < beds.length; night++) {
      if (Nights.get(problem.bedNights()[place], night)) {
        beds[night] += left == null ? 1 : left[night];
      }
    }
  }

  int size() {
    return places.size();
  }

  /** The kind of a place that one of the requests may have. */
  int of(int place) {
    return kindOf[place];
  }

  /** The places of a kind. */
  int[] places(int kind) {
    return places.get(kind);
  }

  /** How many beds the kind has each night. */
  int[] capacity(int kind) {
    return capacity[kind];
  }
}
