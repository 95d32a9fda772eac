package no.romslig.solver.run.stay;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * A bound for requests that may have no other places than those given: windows of nights that do
 * not overlap, each with the stays that must lie wholly in it if they are given at all, against the
 * nights that its beds can hold.
 */
final class WindowBound {

  /** Windows times places that may be looked at; beyond it, windows begin and end by the week. */
  private static final long MOST_WORK = 4_000_000;

  private record Span(StayRequest request, int from, int to) {}

  private final StayProblem problem;
  private final int[] places;
  private final long[][] free;
  private final List<Span> spans;
  private final int grain;
  private final int[] pack;
  private final int step;

  WindowBound(StayProblem problem, List<StayRequest> requests, int[] places) {
    this.problem = problem;
    this.places = places;
    spans =
        requests.stream()
            .map(WindowBound::span)
            .sorted(Comparator.comparingInt(Span::to).thenComparingInt(s -> s.request().index()))
            .toList();
    free = free(requests);
    int length = problem.axis().length();
    grain = requests.stream().mapToInt(StayRequest::nights).reduce(0, WindowBound::gcd);
    pack = pack(requests, problem.turnover(), length);
    long work = (long) length * length * places.length;
    step = work <= MOST_WORK ? 1 : 7;
  }

  /** The nights on which a bed is left, and where that can be said of them, the place is open. */
  @SuppressWarnings("ReferenceEquality") // most requests share one array, which is looked at once
  private long[][] free(List<StayRequest> requests) {
    long[][] nights = new long[problem.places().size()][];
    for (int place : places) {
      nights[place] = new long[problem.axis().words()];
    }
    if (problem.turnover() > 0) {
      for (int place : places) {
        nights[place] = problem.bedNights()[place];
      }
      return nights;
    }
    long[][] seen = new long[nights.length][];
    for (StayRequest request : requests) {
      for (int option = 0; option < request.places().length; option++) {
        int place = request.places()[option];
        long[] usable = request.usable()[option];
        if (nights[place] != null && seen[place] != usable) {
          Nights.or(nights[place], usable);
          seen[place] = usable;
        }
      }
    }
    for (int place : places) {
      Nights.and(nights[place], problem.bedNights()[place]);
    }
    return nights;
  }

  private static Span span(StayRequest request) {
    int first = Nights.next(request.starts(), 0);
    int last = Nights.nth(request.starts(), Nights.count(request.starts()) - 1);
    return new Span(request, first, last + request.nights());
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** For a run of so many free nights: how many of them stays of the lengths asked for can fill. */
  private static int[] pack(List<StayRequest> requests, int turnover, int length) {
    int[] lengths = requests.stream().mapToInt(StayRequest::nights).distinct().toArray();
    int[] pack = new int[length + 1];
    for (int run = 1; run <= length; run++) {
      pack[run] = pack[run - 1];
      for (int nights : lengths) {
        if (nights + turnover <= run) {
          pack[run] = Math.max(pack[run], pack[run - nights - turnover] + nights);
        }
      }
    }
    return pack;
  }

  /** The best choice of windows side by side. */
  long value() {
    int length = problem.axis().length();
    long[] best = new long[length + 1];
    long[][] missing = new long[length + 1][];
    for (int from = 0; from < length; from += step) {
      missing[from] = missingFrom(from);
    }
    for (int to = 1; to <= length; to++) {
      best[to] = best[to - 1];
      for (int from = 0; from < to; from += step) {
        long[] row = missing[from];
        if (row.length > 0 && row[to] > 0) {
          best[to] = Math.max(best[to], best[from] + row[to]);
        }
      }
    }
    return best[length];
  }

  /** For each end of a window that begins there, what must be missing in it. */
  private long[] missingFrom(int from) {
    int length = problem.axis().length();
    long[] weights = new long[spans.size()];
    int[] nights = new int[spans.size()];
    int classes = 0;
    int at = 0;
    int asked = 0;
    boolean any = false;
    boolean pending = false;
    long[] row = new long[length + 1];
    for (int to = from + 1; to <= length; to++) {
      for (; at < spans.size() && spans.get(at).to() <= to; at++) {
        Span span = spans.get(at);
        if (span.from() >= from) {
          int index = classOf(weights, classes, span.request().weight());
          classes = Math.max(classes, index + 1);
          weights[index] = span.request().weight();
          nights[index] += span.request().nights();
          asked += span.request().nights();
          pending = true;
        }
      }
      if (pending && (to % step == 0 || to == length)) {
        row[to] = least(weights, nights, classes, asked - capacity(from, to));
        pending = false;
        any = true;
      }
    }
    return any ? row : new long[0];
  }

  private static int classOf(long[] weights, int classes, long weight) {
    for (int i = 0; i < classes; i++) {
      if (weights[i] == weight) {
        return i;
      }
    }
    return classes;
  }

  /** So many nights too many: the least weight that they can have. */
  private long least(long[] weights, int[] nights, int classes, int tooMany) {
    if (tooMany <= 0) {
      return 0;
    }
    int left = (tooMany + grain - 1) / grain * grain;
    Integer[] order = new Integer[classes];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingLong(i -> weights[i]));
    long missing = 0;
    for (int i = 0; i < classes && left > 0; i++) {
      int taken = Math.min(left, nights[order[i]]);
      missing += taken * weights[order[i]];
      left -= taken;
    }
    return missing;
  }

  /** How many nights of stays the places can hold in the window. */
  private int capacity(int from, int to) {
    int capacity = 0;
    for (int place : places) {
      byte[] left = problem.bedsLeft()[place];
      if (left == null) {
        capacity += packed(free[place], from, to);
      } else {
        for (int night = from; night < to; night++) {
          capacity += Nights.get(free[place], night) ? left[night] : 0;
        }
      }
    }
    return capacity;
  }

  private int packed(long[] nights, int from, int to) {
    int capacity = 0;
    int night = Nights.next(nights, from);
    while (night >= 0 && night < to) {
      int end = night;
      // The night after the last stay need not be free for turnover inside the window.
      while (end < to && Nights.get(nights, end)) {
        end++;
      }
      int after = end;
      for (int i = 0; i < problem.turnover() && Nights.get(nights, after); i++) {
        after++;
      }
      capacity += pack[Math.min(after - night, pack.length - 1)];
      night = Nights.next(nights, end);
    }
    return capacity;
  }
}
