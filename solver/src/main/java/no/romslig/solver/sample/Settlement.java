package no.romslig.solver.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.romslig.solver.sample.Building.Kind;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Period;

/** Lets residents live in the lasting places, and leaves every twelfth free or soon free. */
final class Settlement {

  private static final double FREEING = 0.083;

  /** What a freeing place is: of seven, three stand empty, three are left, one opens. */
  private enum Freeing {
    EMPTY,
    LEFT,
    OPENING
  }

  private static final List<Freeing> TURN =
      List.of(
          Freeing.EMPTY,
          Freeing.LEFT,
          Freeing.EMPTY,
          Freeing.OPENING,
          Freeing.LEFT,
          Freeing.EMPTY,
          Freeing.LEFT);

  private final Draft draft;
  private final Dice dice;
  private final People people;

  Settlement(Draft draft, Dice dice) {
    this.draft = draft;
    this.dice = dice;
    this.people = new People(draft, dice);
  }

  void settle() {
    List<Room> lasting = draft.rooms.stream().filter(room -> room.form.isLasting()).toList();
    List<Room> freeing = chooseFreeing(lasting);
    for (int i = 0; i < freeing.size(); i++) {
      free(freeing.get(i), TURN.get(i % TURN.size()));
    }
    freeing.reversed().stream()
        .filter(room -> room.isEmpty() && room.availableFrom == null)
        .findFirst()
        .ifPresent(this::closeNextYear);
    Set<Room> rest = new LinkedHashSet<>(lasting);
    freeing.forEach(rest::remove);
    if (rest.size() > 240) {
      leaveTraps(rest);
    }
    rest.forEach(this::fill);
  }

  /** Some of each kind of place, then any. */
  private List<Room> chooseFreeing(List<Room> lasting) {
    List<Room> candidates = dice.shuffled(lasting);
    candidates.removeIf(Room::isSharedRoom);
    Predicate<Room> somatic = room -> room.form == CareForm.LONG_TERM_SOMATIC && isPlain(room);
    List<Predicate<Room>> kinds =
        List.of(
            somatic,
            somatic,
            somatic,
            room -> room.form == CareForm.LONG_TERM_SHELTERED,
            room -> room.form == CareForm.LONG_TERM_SHELTERED,
            room -> room.form == CareForm.LONG_TERM_SPECIAL,
            room -> room.form == CareForm.HDO && !room.nursingHomeEquivalent && !room.coupleUnit,
            room -> room.form == CareForm.HDO && room.nursingHomeEquivalent && !room.coupleUnit,
            room -> room.coupleUnit,
            room -> room.building.kind == Kind.EXTERNAL);
    Set<Room> chosen = new LinkedHashSet<>();
    for (Predicate<Room> kind : kinds) {
      candidates.stream()
          .filter(kind)
          .filter(room -> !chosen.contains(room))
          .findFirst()
          .ifPresent(chosen::add);
    }
    long wanted = Math.round(FREEING * lasting.size());
    for (Room room : candidates) {
      if (chosen.size() < wanted && !room.coupleUnit) {
        chosen.add(room);
      }
    }
    return new ArrayList<>(chosen);
  }

  private static boolean isPlain(Room room) {
    return room.building.kind != Kind.EXTERNAL && room.reservedFor.isEmpty();
  }

  private void free(Room room, Freeing how) {
    LocalDate soon = Draft.day(dice.between(2, Draft.LOOK_AHEAD_NIGHTS - 2));
    switch (how) {
      case EMPTY -> {}
      case OPENING -> room.availableFrom = soon;
      case LEFT -> {
        Someone leaver = people.suitedTo(room);
        draft.involve(leaver);
        draft.occupy(leaver, room, new Period(since(room), soon), room.form);
      }
    }
  }

  /** A closure beyond the horizon does no harm today, but someone should know of it. */
  private void closeNextYear(Room room) {
    LocalDate from = Draft.day(Draft.HORIZON_DAYS + dice.between(20, 60));
    room.closures.add(new Closure(from, from.plusDays(14), "oppussing"));
  }

  /**
   * Empty places that no lasting stay may begin in: they open too late, close, or are renovated.
   */
  private void leaveTraps(Set<Room> rest) {
    List<Room> single = dice.shuffled(rest.stream().filter(room -> room.capacity == 1).toList());
    Room late = single.get(0);
    late.availableFrom = Draft.day(dice.between(Draft.LOOK_AHEAD_NIGHTS + 5, 80));
    Room closing = single.get(1);
    closing.availableTo = Draft.day(dice.between(60, 150));
    Room renovated = single.get(2);
    LocalDate from = Draft.day(dice.between(20, 100));
    renovated.closures.add(new Closure(from, from.plusDays(21), "oppussing"));
    List.of(late, closing, renovated).forEach(rest::remove);
  }

  private void fill(Room room) {
    Someone first = people.suitedTo(room);
    moveIn(first, room);
    if (room.isSharedRoom()) {
      share(first, room);
    } else if (room.coupleUnit && dice.chance(0.4)) {
      first.acceptsSharedRoom = true;
      shareWith(first, room);
    }
  }

  /** The first shared room was filled against the wish of one; the last has a place left. */
  private void share(Someone first, Room room) {
    first.acceptsSharedRoom = true;
    List<Room> shared = draft.rooms.stream().filter(Room::isSharedRoom).toList();
    if (room == shared.getLast()) {
      return;
    }
    Someone second = shareWith(first, room);
    second.acceptsSharedRoom = room != shared.getFirst();
  }

  private Someone shareWith(Someone first, Room room) {
    Someone second = people.adult(first.sex);
    second.acceptsSharedRoom = true;
    moveIn(second, room);
    return second;
  }

  private void moveIn(Someone who, Room room) {
    Period nights = Period.openEnded(since(room));
    draft.occupy(who, room, nights, room.form);
    draft.residents.add(new Draft.Resident(who, room, nights));
  }

  private LocalDate since(Room room) {
    return Draft.day(-dice.between(20, room.form.isDwelling() ? 3_000 : 1_400));
  }
}
