package no.romslig.solver.constraint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Place;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/** Counts the nights on which beds are overbooked (CAPACITY) or rooms ill shared (SHARED-ROOM). */
final class Beds {

  private record Sleeper(StayRequest request, int day) {}

  private final StayProblem problem;
  private final byte[][] taken;
  private final Map<Integer, List<Sleeper>> rooms = new HashMap<>();
  private long overbooked;

  Beds(StayProblem problem) {
    this.problem = problem;
    taken = new byte[problem.places().size()][];
  }

  long overbooked() {
    return overbooked;
  }

  void add(StayRequest request, int slot) {
    int place = problem.place(slot);
    int day = problem.day(slot);
    byte[] nights = nights(place);
    for (int night = day; night < bedEnd(request, day); night++) {
      nights[night]++;
      overbooked += nights[night] > left(place, night) ? 1 : 0;
    }
    Place where = problem.places().get(place);
    if (where.isShared()) {
      List<Sleeper> room = rooms.computeIfAbsent(where.room(), index -> new ArrayList<>());
      overbooked += illShared(room, request, day, where);
      room.add(new Sleeper(request, day));
    }
  }

  void remove(StayRequest request, int slot) {
    int place = problem.place(slot);
    int day = problem.day(slot);
    byte[] nights = nights(place);
    for (int night = day; night < bedEnd(request, day); night++) {
      overbooked -= nights[night] > left(place, night) ? 1 : 0;
      nights[night]--;
    }
    Place where = problem.places().get(place);
    if (where.isShared()) {
      List<Sleeper> room = rooms.computeIfAbsent(where.room(), index -> new ArrayList<>());
      room.removeIf(sleeper -> sleeper.request().index() == request.index());
      overbooked -= illShared(room, request, day, where);
    }
  }

  private byte[] nights(int place) {
    byte[] nights = taken[place];
    if (nights == null) {
      nights = new byte[problem.axis().length()];
      taken[place] = nights;
    }
    return nights;
  }

  private int bedEnd(StayRequest request, int day) {
    return Math.min(day + request.nights() + problem.turnover(), problem.axis().length());
  }

  private int left(int place, int night) {
    if (!Nights.get(problem.bedNights()[place], night)) {
      return 0;
    }
    byte[] beds = problem.bedsLeft()[place];
    return beds == null ? 1 : beds[night];
  }

  private long illShared(List<Sleeper> room, StayRequest request, int day, Place place) {
    long nights = 0;
    for (Sleeper other : room) {
      int from = Math.max(day, other.day());
      int to = Math.min(day + request.nights(), other.day() + other.request().nights());
      if (from < to && !problem.mayShare(request, other.request(), place)) {
        nights += to - from;
      }
    }
    return nights;
  }
}
