package no.romslig.solver.model.stay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Which beds are taken on which nights, and who sleeps where, by all that is fixed. */
final class Ledger {

  @SuppressWarnings("ArrayRecordComponent")
  private record Night(Guest guest, long[] nights) {}

  @SuppressWarnings("ArrayRecordComponent")
  private record Whereabouts(@Nullable UnitId unit, boolean onWaiver, long[] nights) {}

  private final Axis axis;
  private final int turnover;
  private final Pairs pairs;
  private final Map<Integer, byte[]> taken = new HashMap<>();
  private final Map<Integer, byte[]> takenOnWaiver = new HashMap<>();
  private final Map<Integer, Map<PersonId, long[]>> held = new HashMap<>();
  private final Map<Integer, List<Night>> sleepers = new HashMap<>();
  private final Map<PersonId, List<Whereabouts>> whereabouts = new HashMap<>();
  private final Map<PersonId, Map<UnitId, long[]>> told = new HashMap<>();

  Ledger(Axis axis, int turnover, Pairs pairs) {
    this.axis = axis;
    this.turnover = turnover;
    this.pairs = pairs;
  }

  /** Holds a bed for a sojourn; an absence frees it for nobody but the one it is lent to. */
  void hold(@Nullable Place place, Sojourn sojourn, Guest guest) {
    int from = axis.day(sojourn.period().from());
    int to = axis.end(sojourn.period().to());
    long[] present = axis.range(from, to);
    for (Period away : sojourn.away()) {
      Nights.clear(present, axis.day(away.from()), axis.end(away.to()));
    }
    long[] own =
        told.computeIfAbsent(sojourn.person(), id -> new HashMap<>())
            .computeIfAbsent(sojourn.unit(), id -> axis.none());
    Nights.set(own, from, to);
    isAt(sojourn.unit(), guest, false, present);
    if (place != null && from < to) {
      holdBed(place, guest, from, to, false);
      sleep(place, guest, present);
    }
  }

  /**
   * Holds a bed for a stay on the nights {@code [from, to)}.
   *
   * @param waived rules that a named person has lifted for it: what is published beside it may
   *     stand, but no new stay is planned into the bed, nor for the person elsewhere
   */
  void hold(@Nullable Place place, Guest guest, int from, int to, Set<String> waived) {
    long[] present = axis.range(from, to);
    isAt(null, guest, waived.contains("ONE-PLACE"), present);
    if (place != null && from < to) {
      holdBed(place, guest, from, to, waived.contains("CAPACITY"));
      if (!waived.contains("SHARED-ROOM")) {
        sleep(place, guest, present);
      }
    }
  }

  private void isAt(@Nullable UnitId unit, Guest guest, boolean onWaiver, long[] present) {
    PersonId person = guest.id();
    if (person != null) {
      whereabouts
          .computeIfAbsent(person, id -> new ArrayList<>())
          .add(new Whereabouts(unit, onWaiver, present));
    }
  }

  private void holdBed(Place place, Guest guest, int from, int to, boolean onWaiver) {
    PersonId person = guest.id();
    long[] bed = axis.range(from, Math.min(axis.length(), to + turnover));
    if (person != null) {
      // An occupancy and a commitment may both tell of one and the same stay.
      long[] before =
          held.computeIfAbsent(place.index(), each -> new HashMap<>())
              .computeIfAbsent(person, id -> axis.none());
      Nights.andNot(bed, before);
      if (!onWaiver) {
        Nights.or(before, bed);
      }
    }
    byte[] counts =
        (onWaiver ? takenOnWaiver : taken)
            .computeIfAbsent(place.index(), each -> new byte[axis.length()]);
    for (int night = Nights.next(bed, 0); night >= 0; night = Nights.next(bed, night + 1)) {
      counts[night] = (byte) Math.min(counts[night] + 1, Byte.MAX_VALUE);
    }
  }

  private void sleep(Place place, Guest guest, long[] present) {
    if (place.isShared()) {
      sleepers
          .computeIfAbsent(place.room(), room -> new ArrayList<>())
          .add(new Night(guest, present));
    }
  }

  /** How many beds nobody holds, for each night. */
  byte[] bedsLeft(Place place) {
    byte[] left = new byte[axis.length()];
    byte[] none = new byte[axis.length()];
    byte[] counts = taken.getOrDefault(place.index(), none);
    byte[] more = takenOnWaiver.getOrDefault(place.index(), none);
    for (int night = 0; night < left.length; night++) {
      left[night] = (byte) Math.max(0, place.beds() - counts[night] - more[night]);
    }
    return left;
  }

  /**
   * The nights on which a bed is left for the person's published stay, beside everybody else who is
   * not there on a waiver.
   */
  long[] bedNights(Place place, @Nullable PersonId person) {
    long[] own = person == null ? null : held.getOrDefault(place.index(), Map.of()).get(person);
    byte[] counts = taken.get(place.index());
    long[] free = axis.none();
    for (int night = 0; night < axis.length(); night++) {
      int others =
          (counts == null ? 0 : counts[night]) - (own != null && Nights.get(own, night) ? 1 : 0);
      if (others < place.beds()) {
        Nights.set(free, night, night + 1);
      }
    }
    return free;
  }

  /** The nights on which at least one bed is left. */
  long[] bedNights(Place place) {
    long[] free = axis.none();
    byte[] left = bedsLeft(place);
    for (int night = 0; night < left.length; night++) {
      if (left[night] > 0) {
        Nights.set(free, night, night + 1);
      }
    }
    return free;
  }

  /** The nights on which somebody sleeps there with whom the guest may not share the room. */
  long[] nightsWithOthers(Place place, Guest guest) {
    long[] nights = axis.none();
    if (place.isShared()) {
      for (Night night : sleepers.getOrDefault(place.room(), List.of())) {
        if (!(guest.id() != null && night.guest().is(guest.id()))
            && !pairs.mayShare(guest, night.guest(), place.unit().coupleUnit())) {
          Nights.or(nights, night.nights());
        }
      }
    }
    return nights;
  }

  /** The nights of which an occupancy of the unit by the person tells. */
  long[] nightsTold(UnitId unit, @Nullable PersonId person) {
    long[] own = person == null ? null : told.getOrDefault(person, Map.of()).get(unit);
    return own == null ? axis.none() : own.clone();
  }

  /**
   * The nights on which the person is somewhere, but for those of which living in the unit given
   * tells.
   *
   * @param but where a published stay is, beside which what is on a waiver may stand; null for a
   *     new stay
   */
  long[] nightsElsewhere(@Nullable PersonId person, @Nullable UnitId but) {
    long[] nights = axis.none();
    if (person != null) {
      for (Whereabouts each : whereabouts.getOrDefault(person, List.of())) {
        boolean isInTheWay = but == null || !(each.onWaiver() || but.equals(each.unit()));
        if (isInTheWay) {
          Nights.or(nights, each.nights());
        }
      }
    }
    if (but != null) {
      Nights.andNot(nights, nightsTold(but, person));
    }
    return nights;
  }
}
