package no.romslig.solver.run.stay;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/** The kinds of bed that each of a person's stays could be in. */
final class OwnOptions {

  private final OwnStays stays;
  private final int[] first;
  private final int[] kind;
  private final int[] stay;

  OwnOptions(StayProblem problem, BedKinds kinds, OwnStays stays) {
    this.stays = stays;
    first = new int[stays.size() + 1];
    kind = read(problem, kinds);
    stay = new int[kind.length];
    for (int each = 0; each < stays.size(); each++) {
      Arrays.fill(stay, first[each], first[each + 1], each);
    }
  }

  private int[] read(StayProblem problem, BedKinds kinds) {
    int[] found = new int[16];
    int size = 0;
    for (int number = 0; number < stays.requests().size(); number++) {
      StayRequest request = stays.requests().get(number);
      boolean[] seen = new boolean[kinds.size()];
      long[][] days = new long[request.places().length][];
      int[] kindAt = new int[days.length];
      int own = 0;
      for (int option = 0; option < request.places().length; option++) {
        int at = kinds.of(request.places()[option]);
        if (!seen[at]) {
          seen[at] = true;
          days[own] = new long[problem.axis().words()];
          kindAt[own] = at;
          own += stays.startsAt(request, option, days[own]) ? 1 : 0;
        }
      }
      for (int each = stays.first(number); each < stays.first(number + 1); each++) {
        for (int i = 0; i < own; i++) {
          if (Nights.get(days[i], stays.day(each))) {
            if (size == found.length) {
              found = Arrays.copyOf(found, 2 * size);
            }
            found[size++] = kindAt[i];
          }
        }
        first[each + 1] = size;
      }
    }
    return Arrays.copyOf(found, size);
  }

  int size() {
    return kind.length;
  }

  /** The first option of a stay; that of the number after the last is the end. */
  int first(int each) {
    return first[each];
  }

  /** The same of all stays, not to be changed. */
  int[] firsts() {
    return first;
  }

  int kind(int option) {
    return kind[option];
  }

  /** The stay of an option. */
  int stay(int option) {
    return stay[option];
  }

  /** Adds one for each request that could ask for a bed of the kind on the night. */
  void couldAsk(int[][] asking, int turnover) {
    for (int number = 0; number < stays.requests().size(); number++) {
      Map<Integer, boolean[]> own = new HashMap<>();
      int end = first[stays.first(number + 1)];
      for (int option = first[stays.first(number)]; option < end; option++) {
        int length = asking[kind[option]].length;
        int day = stays.day(stay[option]);
        int to = Math.min(length, day + stays.nights(stay[option]) + turnover);
        Arrays.fill(own.computeIfAbsent(kind[option], each -> new boolean[length]), day, to, true);
      }
      own.forEach(
          (at, nights) -> {
            for (int night = 0; night < nights.length; night++) {
              asking[at][night] += nights[night] ? 1 : 0;
            }
          });
    }
  }
}
