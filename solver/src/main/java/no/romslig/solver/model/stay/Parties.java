package no.romslig.solver.model.stay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Position;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Numbers the persons that ask for stays, and gathers what each has already. */
final class Parties {

  private final Snapshot snapshot;
  private final Groundwork ground;
  private final List<FixedStay> fixed;
  private final List<@Nullable PersonId> persons = new ArrayList<>();
  private final Map<PersonId, Integer> numbers = new LinkedHashMap<>();

  Parties(Snapshot snapshot, Groundwork ground, List<FixedStay> fixed) {
    this.snapshot = snapshot;
    this.ground = ground;
    this.fixed = fixed;
  }

  int of(PersonId person) {
    Integer number = numbers.get(person);
    if (number == null) {
      number = persons.size();
      numbers.put(person, number);
      persons.add(person);
    }
    return number;
  }

  int unnamed() {
    persons.add(null);
    return persons.size() - 1;
  }

  List<Party> build(List<StayRequest> requests) {
    List<List<Integer>> own = new ArrayList<>();
    persons.forEach(person -> own.add(new ArrayList<>()));
    requests.forEach(request -> own.get(request.party()).add(request.index()));
    Map<PersonId, List<Party.Anchor>> anchors = anchors();
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      PersonId person = persons.get(i);
      parties.add(
          new Party(
              i,
              person,
              own.get(i).stream().mapToInt(Integer::intValue).toArray(),
              person == null ? ground.axis().none() : ground.respite().nights(person),
              person == null ? ground.axis().none() : ground.respite().boundNights(person),
              person == null ? List.of() : ground.respite().lanes(person),
              person == null ? List.of() : List.copyOf(anchors.getOrDefault(person, List.of())),
              distances(person == null ? null : ground.person(person).position()),
              partners(person)));
    }
    return List.copyOf(parties);
  }

  private Map<PersonId, List<Party.Anchor>> anchors() {
    Map<PersonId, List<Party.Anchor>> anchors = new HashMap<>();
    Map<RespiteGrant, Integer> grants = new HashMap<>();
    for (int i = 0; i < snapshot.respiteGrants().size(); i++) {
      grants.put(snapshot.respiteGrants().get(i), i);
    }
    for (FixedStay stay : fixed) {
      PersonId person = stay.guest().id();
      if (person != null) {
        Place place = ground.places().own(stay.unit());
        anchors
            .computeIfAbsent(person, id -> new ArrayList<>())
            .add(
                new Party.Anchor(
                    day(stay.from()),
                    stay.grant() == null ? -1 : grants.getOrDefault(stay.grant(), -1),
                    stay.grant() == null ? -1 : Cycles.cycleOf(stay.grant(), stay.from()),
                    place == null ? -1 : place.institution(),
                    place == null ? -1 : place.room()));
      }
    }
    grants.forEach(
        (grant, number) -> {
          List<Party.Anchor> own =
              anchors.computeIfAbsent(grant.personId(), id -> new ArrayList<>());
          Set<Integer> known = new HashSet<>();
          own.stream()
              .filter(anchor -> anchor.grant() == number)
              .forEach(anchor -> known.add(anchor.start()));
          for (Period period : grant.history()) {
            if (known.add(day(period.from()))) {
              own.add(
                  new Party.Anchor(
                      day(period.from()), number, Cycles.cycleOf(grant, period.from()), -1, -1));
            }
          }
        });
    anchors
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt(Party.Anchor::start)
                        .thenComparingInt(Party.Anchor::grant)
                        .thenComparingInt(Party.Anchor::room)));
    return anchors;
  }

  private int day(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(ground.axis().first(), date);
  }

  private int[] partners(@Nullable PersonId person) {
    List<Integer> partners = new ArrayList<>();
    for (Couple couple : snapshot.couples()) {
      if (person != null && couple.personIds().contains(person)) {
        Integer partner = numbers.get(couple.partnerOf(person));
        if (partner != null) {
          partners.add(partner);
        }
      }
    }
    return partners.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] distances(@Nullable Position home) {
    return snapshot.institutions().stream()
        .map(Institution::position)
        .mapToInt(position -> home == null || position == null ? 0 : metres(home, position))
        .toArray();
  }

  /** Great-circle distance on a sphere of the Earth's mean radius. */
  static int metres(Position from, Position to) {
    double lat1 = Math.toRadians(from.lat());
    double lat2 = Math.toRadians(to.lat());
    double sinLat = Math.sin((lat2 - lat1) / 2);
    double sinLon = Math.sin(Math.toRadians(to.lon() - from.lon()) / 2);
    double chord = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
    return (int) Math.round(2 * 6_371_009 * Math.asin(Math.sqrt(Math.min(1, chord))));
  }
}
