package no.romslig.benchmarks.stay;

import java.util.ArrayList;
import java.util.List;
import no.romslig.benchmarks.stay.Windows.Window;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/** Which nights are taken: of every bed, and of every person. */
final class Calendar {

  private final StayProblem problem;
  private final boolean[][] bedTaken;
  private final boolean[][] personAway;
  private final boolean[][] respite;
  private final List<Windows> windows = new ArrayList<>();

  Calendar(StayQuestion question) {
    problem = question.problem();
    int length = problem.axis().length();
    bedTaken = new boolean[problem.places().size()][length];
    personAway = new boolean[problem.parties().size()][length];
    respite = new boolean[problem.parties().size()][length];
    problem.parties().forEach(party -> windows.add(new Windows(problem, party)));
  }

  /** Whether bed and person are free, and no window of nights gets too full. */
  boolean hasRoom(StayRequest request, int slot) {
    int day = problem.day(slot);
    int end = day + request.nights();
    return isFree(bedTaken[problem.place(slot)], day, end + problem.turnover())
        && isFree(personAway[request.party()], day, end)
        && (request.isShort() || isWithinWindows(request.party(), day, end));
  }

  private boolean isWithinWindows(int party, int day, int end) {
    for (Window window : windows.get(party).all()) {
      int own = Math.min(end, window.to()) - Math.max(day, window.from());
      if (own > 0 && own + count(respite[party], window) > window.left()) {
        return false;
      }
    }
    return true;
  }

  private static int count(boolean[] nights, Window window) {
    int count = 0;
    int to = Math.min(window.to(), nights.length);
    for (int night = Math.max(0, window.from()); night < to; night++) {
      count += nights[night] ? 1 : 0;
    }
    return count;
  }

  private static boolean isFree(boolean[] taken, int from, int to) {
    for (int night = from; night < Math.min(to, taken.length); night++) {
      if (taken[night]) {
        return false;
      }
    }
    return true;
  }

  void take(StayRequest request, int slot) {
    int day = problem.day(slot);
    int end = day + request.nights();
    fill(bedTaken[problem.place(slot)], day, end + problem.turnover());
    fill(personAway[request.party()], day, end);
    if (!request.isShort()) {
      fill(respite[request.party()], day, end);
    }
  }

  private static void fill(boolean[] taken, int from, int to) {
    for (int night = from; night < Math.min(to, taken.length); night++) {
      taken[night] = true;
    }
  }
}
