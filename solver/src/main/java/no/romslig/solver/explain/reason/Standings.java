package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.romslig.solver.explain.fact.RankedItem;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.fact.Staying;
import no.romslig.solver.explain.reason.Room.Holder;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.DateWindow;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.Sharing;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.model.place.SuitablePlaces;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** The ranking of a run, which places suit whom in it, and who has them when all is done. */
final class Standings {

  /** How many ids a reason lists at the most; counts are always whole. */
  static final int MOST_IDS = 50;

  private final Situation situation;
  private final Suitability suitability;
  private final Sharing sharing;
  private final SuitablePlaces suitable;
  private final EnvyIndex envy;
  private final List<Seeker> seekers;
  private final Map<PersonId, Seeker> byPerson = new HashMap<>();
  private final Map<UnitId, Room> rooms = new LinkedHashMap<>();
  private final Map<UnitId, LocalDate> emptyFrom = new HashMap<>();
  private final Set<PersonId> placed = new HashSet<>();

  /** A ranked item with its home, if any, and its view of all places. */
  private record Seeker(RankedItem item, SuitablePlaces.For view, @Nullable UnitId home) {

    boolean couldHave(Room room) {
      return view.window(room.place(), room.kind()) != null
          && !room.place().unit().id().equals(home);
    }
  }

  Standings(Situation situation) {
    this.situation = situation;
    suitability = new Suitability(situation.snapshot(), situation.rules());
    sharing = new Sharing(situation.snapshot());
    suitable = new SuitablePlaces(suitability, situation.places());
    envy = new EnvyIndex(situation.proposal().certificate().justifiedEnvy());
    seekers = RankedItem.of(situation).stream().map(this::seeker).toList();
    seekers.forEach(each -> byPerson.put(each.item().personId(), each));
    situation.proposal().placements().forEach(each -> placed.add(each.personId()));
    situation.proposal().relocations().forEach(each -> placed.add(each.personId()));
    Map<UnitId, List<Holder>> holders = new HashMap<>();
    for (Staying staying : Staying.afterProposal(situation)) {
      boolean lasting =
          staying.period().to() == null || staying.period().to().isAfter(situation.lastStart());
      if (!lasting) {
        noteEnd(staying);
      } else if (staying.personId() != null) {
        holders
            .computeIfAbsent(staying.unitId(), each -> new ArrayList<>())
            .add(holder(staying.personId()));
      }
    }
    for (Place place : situation.places().all()) {
      UnitId unit = place.unit().id();
      List<Holder> there = holders.getOrDefault(unit, List.of());
      rooms.put(unit, new Room(place, suitable.kindOf(place), there));
    }
    Staying.standing(situation).stream()
        .filter(staying -> staying.source() != Staying.Source.OCCUPANCY)
        .forEach(this::noteEnd);
  }

  private Seeker seeker(RankedItem item) {
    return new Seeker(item, suitable.of(item.candidate()), homeOf(item.personId()));
  }

  private Holder holder(PersonId id) {
    return new Holder(situation.person(id), situation.isDecided(id), isPlaced(id), itemOf(id));
  }

  private void noteEnd(Staying staying) {
    LocalDate end = staying.period().to();
    if (end != null) {
      emptyFrom.merge(
          staying.unitId(),
          end.plusDays(situation.rules().turnoverNights()),
          (one, other) -> one.isAfter(other) ? one : other);
    }
  }

  Situation situation() {
    return situation;
  }

  Suitability suitability() {
    return suitability;
  }

  EnvyIndex envy() {
    return envy;
  }

  @Nullable RankedItem itemOf(PersonId person) {
    Seeker seeker = byPerson.get(person);
    return seeker == null ? null : seeker.item();
  }

  private Room room(UnitId unit) {
    Room room = rooms.get(unit);
    if (room == null) {
      throw new IllegalArgumentException("No unit " + unit + " in the snapshot");
    }
    return room;
  }

  /**
   * Those whom the place suits and who could share it with whoever else lives there, first in rank
   * first; nobody is proposed the own home.
   *
   * @param newcomer who is proposed the place
   */
  List<RankedItem> suitedBy(Place place, PersonId newcomer) {
    List<Person> others = othersIn(place, newcomer);
    return seekersOf(place, item -> mayShare(item.candidate().person(), others, place));
  }

  private List<RankedItem> seekersOf(Place place, Predicate<RankedItem> which) {
    Room room = room(place.unit().id());
    List<RankedItem> found = new ArrayList<>();
    for (Seeker each : seekers) {
      if (each.couldHave(room) && which.test(each.item())) {
        found.add(each.item());
      }
    }
    return found;
  }

  private boolean mayShare(Person person, List<Person> others, Place place) {
    return others.stream()
        .allMatch(other -> other.equals(person) || sharing.mayShare(person, other, place.unit()));
  }

  private SuitablePlaces.For view(Candidate candidate) {
    Seeker seeker = byPerson.get(candidate.person().id());
    return seeker != null && seeker.item().candidate().equals(candidate)
        ? seeker.view()
        : suitable.of(candidate);
  }

  /** The places that suit, but for the own home. */
  Reach reachOf(Candidate candidate) {
    SuitablePlaces.For view = view(candidate);
    UnitId home = homeOf(candidate.person().id());
    RankedItem waiting = itemOf(candidate.person().id());
    List<Room> open = new ArrayList<>();
    int unshareable = 0;
    for (Room room : rooms.values()) {
      if (view.window(room.place(), room.kind()) != null
          && !room.place().unit().id().equals(home)) {
        if (isRefusedByOthers(room, candidate, waiting)) {
          unshareable++;
        } else {
          open.add(room);
        }
      }
    }
    return new Reach(open, unshareable);
  }

  /** Whether those who would be there all the same leave a place that only they rule out. */
  private boolean isRefusedByOthers(Room room, Candidate candidate, @Nullable RankedItem waiting) {
    if (room.place().unit().capacity() == 1) {
      return false;
    }
    List<Person> others =
        room.holders().stream()
            .filter(holder -> isThereBefore(holder, waiting))
            .map(Holder::person)
            .toList();
    return others.size() < room.place().unit().capacity()
        && !mayShare(candidate.person(), others, room.place());
  }

  private static boolean isThereBefore(Holder holder, @Nullable RankedItem waiting) {
    return !holder.placed()
        || (holder.item() == null
            ? holder.decided()
            : waiting == null || isBefore(holder.item(), waiting));
  }

  /**
   * Those of higher rank without a place whom the place suits, but who may not share it with
   * whoever else has a place there.
   */
  List<RankedItem> keptOutBySharing(Place place, RankedItem newcomer) {
    List<Person> others = othersIn(place, newcomer.personId());
    return others.isEmpty()
        ? List.of()
        : seekersOf(
            place,
            item ->
                isBefore(item, newcomer)
                    && !isPlaced(item.personId())
                    && !mayShare(item.candidate().person(), others, place));
  }

  /** Who else than the newcomer and the own partner has the unit for good. */
  List<Person> othersIn(Place place, PersonId newcomer) {
    return room(place.unit().id()).holders().stream()
        .map(Holder::person)
        .filter(each -> !each.id().equals(newcomer) && !situation.areCouple(each.id(), newcomer))
        .toList();
  }

  private @Nullable UnitId homeOf(PersonId person) {
    Occupancy home = situation.homeOf(person);
    return home == null ? null : home.unitId();
  }

  /** Whether the person gets a place in this proposal. */
  boolean isPlaced(PersonId person) {
    return placed.contains(person);
  }

  /** From when someone could live in a unit in which a place is left, and that suits. */
  LocalDate freeFor(Candidate candidate, Place place) {
    DateWindow window = suitability.window(candidate, place);
    if (window == null) {
      return LocalDate.MAX;
    }
    LocalDate empty = emptyFrom.getOrDefault(place.unit().id(), LocalDate.MIN);
    return empty.isAfter(window.earliest()) ? empty : window.earliest();
  }

  /** Whether one item comes before another in the ranking. */
  static boolean isBefore(RankedItem one, RankedItem other) {
    int byTier = one.tier().compareTo(other.tier());
    return byTier != 0 ? byTier < 0 : one.rank().compareTo(other.rank()) < 0;
  }
}
