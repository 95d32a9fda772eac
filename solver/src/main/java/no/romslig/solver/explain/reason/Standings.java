package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.RankedItem;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.fact.Staying;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.DateWindow;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.Sharing;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.model.place.SuitablePlaces;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** The ranking of a run, which places suit whom in it, and who has them when all is done. */
final class Standings {

  /** How many ids a reason lists at the most; counts are always whole. */
  static final int MOST_IDS = 50;

  /** Tells candidates apart without looking at all of what they ask for. */
  private record ViewKey(Candidate.Kind kind, String refId, PersonId person) {}

  private final Situation situation;
  private final Suitability suitability;
  private final Sharing sharing;
  private final SuitablePlaces suitable;
  private final List<RankedItem> items;
  private final Map<ViewKey, SuitablePlaces.For> views = new HashMap<>();
  private final Map<PersonId, RankedItem> byPerson = new LinkedHashMap<>();
  private final Map<UnitId, List<PersonId>> holders = new HashMap<>();
  private final Map<UnitId, LocalDate> emptyFrom = new HashMap<>();
  private final Set<PersonId> placed = new HashSet<>();

  Standings(Situation situation) {
    this.situation = situation;
    suitability = new Suitability(situation.snapshot(), situation.rules());
    sharing = new Sharing(situation.snapshot());
    suitable = new SuitablePlaces(suitability, situation.places());
    items = RankedItem.of(situation);
    items.forEach(item -> byPerson.put(item.personId(), item));
    for (Staying staying : Staying.afterProposal(situation)) {
      boolean lasting =
          staying.period().to() == null || staying.period().to().isAfter(situation.lastStart());
      if (!lasting) {
        noteEnd(staying);
      } else if (staying.personId() != null) {
        holders
            .computeIfAbsent(staying.unitId(), each -> new ArrayList<>())
            .add(staying.personId());
      }
    }
    Staying.standing(situation).stream()
        .filter(staying -> staying.source() != Staying.Source.OCCUPANCY)
        .forEach(this::noteEnd);
    situation.proposal().placements().forEach(each -> placed.add(each.personId()));
    situation.proposal().relocations().forEach(each -> placed.add(each.personId()));
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

  @Nullable RankedItem itemOf(PersonId person) {
    return byPerson.get(person);
  }

  boolean suits(Candidate candidate, Place place) {
    return view(candidate).window(place) != null;
  }

  private SuitablePlaces.For view(Candidate candidate) {
    var key = new ViewKey(candidate.kind(), candidate.refId(), candidate.person().id());
    return views.computeIfAbsent(key, each -> suitable.of(candidate));
  }

  /**
   * Those whom the place suits and who could share it with whoever else lives there, first in rank
   * first; nobody is proposed the own home.
   *
   * @param newcomer who is proposed the place
   */
  List<RankedItem> suitedBy(Place place, PersonId newcomer) {
    List<Person> others = othersIn(place, newcomer);
    return items.stream()
        .filter(item -> suits(item.candidate(), place))
        .filter(item -> !isHome(item.personId(), place.unit().id()))
        .filter(item -> mayShare(item.candidate().person(), others, place))
        .toList();
  }

  private boolean mayShare(Person person, List<Person> others, Place place) {
    return others.stream()
        .allMatch(other -> other.equals(person) || sharing.mayShare(person, other, place.unit()));
  }

  /** The places that suit, but for those whose room the candidate may not share. */
  List<Place> placesFor(Candidate candidate) {
    return suitable(candidate).filter(place -> !isRefusedByOthers(place, candidate)).toList();
  }

  /** How many rooms would suit and have a place left, beside someone not to be shared with. */
  int unshareablePlacesFor(Candidate candidate) {
    return (int) suitable(candidate).filter(place -> isRefusedByOthers(place, candidate)).count();
  }

  private Stream<Place> suitable(Candidate candidate) {
    SuitablePlaces.For own = view(candidate);
    return situation.places().all().stream()
        .filter(place -> own.window(place) != null)
        .filter(place -> !isHome(candidate.person().id(), place.unit().id()));
  }

  /** Whether those who would be there all the same leave a place that only they rule out. */
  private boolean isRefusedByOthers(Place place, Candidate candidate) {
    List<Person> others =
        holdersOf(place.unit().id()).stream()
            .filter(holder -> isThereBefore(holder, candidate.person().id()))
            .map(situation::person)
            .toList();
    return others.size() < place.unit().capacity() && !mayShare(candidate.person(), others, place);
  }

  private boolean isThereBefore(PersonId holder, PersonId candidate) {
    RankedItem newcomer = itemOf(holder);
    RankedItem waiting = itemOf(candidate);
    return !isPlaced(holder)
        || (newcomer == null
            ? situation.isDecided(holder)
            : waiting == null || isBefore(newcomer, waiting));
  }

  /**
   * Those of higher rank without a place whom the place suits, but who may not share it with
   * whoever else has a place there.
   */
  List<RankedItem> keptOutBySharing(Place place, RankedItem newcomer) {
    List<Person> others = othersIn(place, newcomer.personId());
    return items.stream()
        .filter(item -> isBefore(item, newcomer) && !isPlaced(item.personId()))
        .filter(item -> suits(item.candidate(), place))
        .filter(item -> !isHome(item.personId(), place.unit().id()))
        .filter(item -> !mayShare(item.candidate().person(), others, place))
        .toList();
  }

  /** Who else than the newcomer and the own partner has the unit for good. */
  List<Person> othersIn(Place place, PersonId newcomer) {
    return holdersOf(place.unit().id()).stream()
        .filter(each -> !each.equals(newcomer) && !situation.areCouple(each, newcomer))
        .map(situation::person)
        .toList();
  }

  private boolean isHome(PersonId person, UnitId unit) {
    var home = situation.homeOf(person);
    return home != null && home.unitId().equals(unit);
  }

  /** Whether the person gets a place in this proposal. */
  boolean isPlaced(PersonId person) {
    return placed.contains(person);
  }

  /** Who has the unit for good, when the proposal is carried out. */
  List<PersonId> holdersOf(UnitId unit) {
    return holders.getOrDefault(unit, List.of());
  }

  /** Whether a place is left in the unit, when the proposal is carried out. */
  boolean hasRoom(Place place) {
    return holdersOf(place.unit().id()).size() < place.unit().capacity();
  }

  /** From when someone could live in a unit in which a place is left, and that suits. */
  LocalDate freeFor(Candidate candidate, Place place) {
    DateWindow window = view(candidate).window(place);
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
