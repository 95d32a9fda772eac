package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Place;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * Which stay has which slot, and which slots are still free. Whoever only places requests in free
 * slots never breaks a hard rule. Changes can be taken back.
 */
final class Board {

  static final int NONE = -1;

  private final StayProblem problem;
  private final int words;
  private final int[] slots;
  private final long[][] beds;
  private final int[][] first;
  private final int[][] second;
  private final Map<Integer, List<StayRequest>> rooms = new HashMap<>();
  private final Calendars calendars;
  private final Lacking lacking;

  /** The requests touched since the last {@link #keep()}, each with the slot it had then. */
  private int[] journal = new int[64];

  private int journalSize;
  private final int[] notedIn;
  private int era = 1;

  Board(StayProblem problem) {
    this.problem = problem;
    words = problem.axis().words();
    slots = new int[problem.requests().size()];
    Arrays.fill(slots, NONE);
    notedIn = new int[slots.length];
    int places = problem.places().size();
    beds = new long[places][];
    first = new int[places][];
    second = new int[places][];
    for (int place = 0; place < places; place++) {
      beds[place] = problem.bedNights()[place].clone();
    }
    calendars = new Calendars(problem, slots);
    lacking = new Lacking(problem);
  }

  /**
   * A board that holds a plan.
   *
   * @param slots for each request, {@link #NONE} for none
   */
  static Board of(StayProblem problem, int[] slots) {
    Board board = new Board(problem);
    for (StayRequest request : problem.requests()) {
      if (slots[request.index()] != NONE) {
        board.place(request, slots[request.index()]);
      }
    }
    return board;
  }

  StayProblem problem() {
    return problem;
  }

  /** The request's slot, {@link #NONE} for none. */
  int slot(int request) {
    return slots[request];
  }

  int[] slots() {
    return slots.clone();
  }

  boolean isPlaced(StayRequest request) {
    return slots[request.index()] != NONE;
  }

  /** Gives the request a slot that is free for it. */
  void place(StayRequest request, int slot) {
    note(request);
    occupy(request, slot);
  }

  void remove(StayRequest request) {
    note(request);
    vacate(request);
  }

  private void note(StayRequest request) {
    if (notedIn[request.index()] == era) {
      return;
    }
    notedIn[request.index()] = era;
    if (journalSize + 2 > journal.length) {
      journal = Arrays.copyOf(journal, 2 * journal.length);
    }
    journal[journalSize++] = request.index();
    journal[journalSize++] = slots[request.index()];
  }

  /** Forgets how to take back what was done until now. */
  void keep() {
    journalSize = 0;
    era++;
  }

  /** Takes back everything since {@link #keep()}. */
  void takeBack() {
    // All must leave before any comes back, or two would hold one bed meanwhile.
    for (int i = 0; i < journalSize; i += 2) {
      StayRequest request = problem.requests().get(journal[i]);
      if (isPlaced(request)) {
        vacate(request);
      }
    }
    for (int i = 0; i < journalSize; i += 2) {
      if (journal[i + 1] != NONE) {
        occupy(problem.requests().get(journal[i]), journal[i + 1]);
      }
    }
    keep();
  }

  /**
   * What changed since {@link #keep()}: each request followed by its new slot; empty where all are
   * back where they were.
   */
  int[] changes() {
    int[] changes = new int[journalSize];
    int size = 0;
    for (int i = 0; i < journalSize; i += 2) {
      int request = journal[i];
      if (slots[request] != journal[i + 1]) {
        changes[size++] = request;
        changes[size++] = slots[request];
      }
    }
    return Arrays.copyOf(changes, size);
  }

  /** Whether the request had a slot at the last {@link #keep()}. */
  boolean wasPlaced(StayRequest request) {
    for (int i = 0; i < journalSize; i += 2) {
      if (journal[i] == request.index()) {
        return journal[i + 1] != NONE;
      }
    }
    return isPlaced(request);
  }

  private void occupy(StayRequest request, int slot) {
    slots[request.index()] = slot;
    lacking.remove(request.index());
    int place = problem.place(slot);
    int day = problem.day(slot);
    fill(place, day, bedEnd(request, day), request.index());
    Place where = problem.places().get(place);
    if (where.isShared()) {
      rooms.computeIfAbsent(where.room(), room -> new ArrayList<>()).add(request);
    }
    calendars.changed(request.party());
  }

  private void vacate(StayRequest request) {
    int slot = slots[request.index()];
    slots[request.index()] = NONE;
    lacking.add(request.index());
    int place = problem.place(slot);
    int day = problem.day(slot);
    empty(place, day, bedEnd(request, day), request.index());
    Place where = problem.places().get(place);
    if (where.isShared()) {
      inRoom(where.room()).removeIf(other -> other.index() == request.index());
    }
    calendars.changed(request.party());
  }

  int bedEnd(StayRequest request, int day) {
    return Math.min(day + request.nights() + problem.turnover(), problem.axis().length());
  }

  private void fill(int place, int from, int to, int request) {
    int[] here = holders(first, place);
    byte[] left = problem.bedsLeft()[place];
    if (left == null) {
      Arrays.fill(here, from, to, request);
      Nights.clear(beds[place], from, to);
      return;
    }
    int[] beside = holders(second, place);
    for (int night = from; night < to; night++) {
      if (here[night] == NONE) {
        here[night] = request;
      } else {
        beside[night] = request;
      }
      int count = beside[night] == NONE ? 1 : 2;
      if (count >= left[night]) {
        Nights.clear(beds[place], night, night + 1);
      }
    }
  }

  private void empty(int place, int from, int to, int request) {
    int[] here = holders(first, place);
    if (problem.bedsLeft()[place] == null) {
      Arrays.fill(here, from, to, NONE);
      Nights.set(beds[place], from, to);
      return;
    }
    int[] beside = holders(second, place);
    for (int night = from; night < to; night++) {
      if (here[night] == request) {
        here[night] = beside[night];
      }
      beside[night] = NONE;
      Nights.set(beds[place], night, night + 1);
    }
  }

  private int[] holders(int[][] all, int place) {
    int[] holders = all[place];
    if (holders == null) {
      holders = new int[problem.axis().length()];
      Arrays.fill(holders, NONE);
      all[place] = holders;
    }
    return holders;
  }

  /** The nights on which the place has a bed left. */
  long[] beds(int place) {
    return beds[place];
  }

  /** The days on which the request may begin, as far as the person's other stays go. */
  long[] calendar(StayRequest request) {
    return calendars.of(request);
  }

  /**
   * The slots of one place that are free for the request, as start days.
   *
   * @param calendar the request's own, see {@link #calendar}
   * @return whether there are any
   */
  boolean freeStarts(StayRequest request, int option, long[] calendar, long[] starts) {
    int place = request.places()[option];
    Place where = problem.places().get(place);
    long[] free = where.isShared() ? bedsBeside(request, where) : beds[place];
    return problem.startsIn(request, option, free, calendar, starts);
  }

  private long[] bedsBeside(StayRequest request, Place where) {
    long[] nights = beds[where.index()];
    List<StayRequest> others = rooms.getOrDefault(where.room(), List.of());
    if (!others.isEmpty()) {
      nights = nights.clone();
      for (StayRequest other : others) {
        if (other.index() != request.index() && !problem.mayShare(request, other, where)) {
          int day = problem.day(slots[other.index()]);
          Nights.clear(nights, day, Math.min(day + other.nights(), problem.axis().length()));
        }
      }
    }
    return nights;
  }

  /** The requests that could have a slot and have none. */
  Lacking lacking() {
    return lacking;
  }

  int words() {
    return words;
  }

  /** Who holds a bed of the place on the night; {@link #NONE} where nobody planned does. */
  int holder(int place, int night) {
    return first[place] == null ? NONE : first[place][night];
  }

  /** Who holds the second bed. */
  int holderBeside(int place, int night) {
    return second[place] == null ? NONE : second[place][night];
  }

  /** The requests that have a slot in the room, where it is one for two. */
  List<StayRequest> inRoom(int room) {
    return rooms.getOrDefault(room, List.of());
  }
}
