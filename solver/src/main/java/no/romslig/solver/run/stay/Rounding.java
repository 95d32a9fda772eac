package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.StayRequest;

/**
 * Makes plans of prices: one person after the other gets the cheapest stays in what is left, and
 * keeps the best of all plans made so.
 */
final class Rounding {

  private record Wanted(StayRequest request, int kind, int day) {}

  private static final int RANDOM_ORDERS = 4;

  private final Board board;
  private final Pricing pricing;
  private final List<StayRequest> requests;
  private final long acuteFactor;
  private final Insertion insertion;
  private final long[] starts;
  private final Random random = new Random(0);
  private int[] best;
  private long bestAcute;
  private long bestOthers;
  private boolean exact;

  /**
   * @param board holds the best plan known, of this group and of all others
   */
  Rounding(Board board, Pricing pricing, List<StayRequest> requests, long acuteFactor) {
    this.board = board;
    this.pricing = pricing;
    this.requests =
        requests.stream()
            .sorted(
                Comparator.comparing((StayRequest each) -> !each.acute())
                    .thenComparing(Comparator.comparingLong(StayRequest::weight).reversed())
                    .thenComparingInt(StayRequest::index))
            .toList();
    this.acuteFactor = acuteFactor;
    insertion = new Insertion(board);
    starts = new long[board.words()];
    board.keep();
    best = board.slots();
    bestAcute = missing(true);
    bestOthers = missing(false);
  }

  private long missing(boolean acute) {
    return requests.stream()
        .filter(each -> each.acute() == acute && !board.isPlaced(each))
        .mapToLong(StayRequest::missing)
        .sum();
  }

  /** What the best plan misses, as it is counted by the pricing. */
  private long weighted() {
    return bestAcute * acuteFactor + bestOthers;
  }

  /** Leaves the best plan on the board. */
  void keepBest() {
    requests.stream().filter(board::isPlaced).forEach(board::remove);
    for (StayRequest request : requests) {
      if (best[request.index()] != Board.NONE) {
        board.place(request, best[request.index()]);
      }
    }
    board.keep();
  }

  /** Whether a bed was found for all in the last plan whose days keep the rules. */
  boolean isExact() {
    return exact;
  }

  /** Tries plans at the prices as they are; what the best so far misses. */
  long reached() {
    round(Comparator.comparingLong(OwnPlan::paid).reversed());
    round(Comparator.comparingLong(OwnPlan::heaviest).reversed());
    for (int i = 0; i < RANDOM_ORDERS; i++) {
      Map<OwnPlan, Double> ranks = new HashMap<>();
      for (OwnPlan person : pricing.persons()) {
        ranks.put(person, -person.heaviest() * (0.3 + random.nextDouble()));
      }
      round(Comparator.comparingDouble(person -> ranks.getOrDefault(person, 0.0)));
    }
    return weighted();
  }

  private void round(Comparator<OwnPlan> order) {
    List<OwnPlan> persons = new ArrayList<>(pricing.persons());
    persons.sort(order);
    requests.stream().filter(board::isPlaced).forEach(board::remove);
    pricing.prices().open();
    List<Wanted> wanted = new ArrayList<>();
    for (OwnPlan person : persons) {
      person.cheapestOfLeft(pricing.prices());
      for (int number = 0; number < person.requests().size(); number++) {
        int option = person.taken(number);
        if (option != OwnPlan.NONE) {
          wanted.add(
              new Wanted(person.requests().get(number), person.kind(option), person.day(option)));
        }
      }
    }
    // Of beds alike each takes the first that is free: by day, that finds one wherever there is.
    wanted.sort(Comparator.comparingInt(Wanted::day));
    exact = true;
    wanted.forEach(this::place);
    for (StayRequest request : requests) {
      if (!board.isPlaced(request)) {
        int slot = insertion.find(request, Insertion.Policy.TIGHT, random);
        if (slot != Board.NONE) {
          board.place(request, slot);
        }
      }
    }
    long acute = missing(true);
    long others = missing(false);
    if (acute < bestAcute || (acute == bestAcute && others < bestOthers)) {
      bestAcute = acute;
      bestOthers = others;
      best = board.slots();
    }
    board.takeBack();
  }

  private void place(Wanted wanted) {
    StayRequest request = wanted.request;
    long[] calendar = board.calendar(request);
    if (!Nights.get(calendar, wanted.day)) {
      // Prices see only the stays before and after one; this plan breaks a rule.
      return;
    }
    for (int place : pricing.kinds().places(wanted.kind)) {
      if (board.freeStarts(request, request.option(place), calendar, starts)
          && Nights.get(starts, wanted.day)) {
        board.place(request, board.problem().slot(place, wanted.day));
        return;
      }
    }
    exact = false;
  }
}
