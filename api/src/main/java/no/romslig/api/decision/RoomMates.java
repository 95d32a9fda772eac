package no.romslig.api.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Whether someone would share a room with others than the run knew of: it asked who accepts that,
 * and who may share with whom.
 */
final class RoomMates {

  private final OpenRun run;
  private final Snapshot now;

  RoomMates(OpenRun run, Snapshot now) {
    this.run = run;
    this.now = now;
  }

  /** Units of these items that others have moved into or been given since. */
  List<Facts.Moved> arrived(List<ProposalItem> together) {
    return together.stream()
        .map(ProposalItem::spot)
        .filter(Objects::nonNull)
        .filter(this::hasArrivals)
        .map(it -> new Facts.Moved("room-mate", it.unit().value(), false))
        .distinct()
        .toList();
  }

  /** A unit without room left is for the places themselves to refuse: they know who has it. */
  private boolean hasArrivals(Spot spot) {
    var holders = holders(now, spot);
    holders.removeAll(proposed(spot));
    int others = holders.size();
    holders.removeAll(holders(run.snapshot(), spot));
    return !holders.isEmpty() && others < capacity(spot);
  }

  private int capacity(Spot spot) {
    return now.institutions().stream()
        .flatMap(house -> house.wards().stream())
        .flatMap(ward -> ward.units().stream())
        .filter(it -> it.id().equals(spot.unit()))
        .mapToInt(Unit::capacity)
        .sum();
  }

  /** All to whom the proposal gives the unit on some of the nights. */
  private Set<String> proposed(Spot spot) {
    var proposed = new HashSet<String>();
    for (var item : run.items().all()) {
      var other = item.spot();
      if (other != null
          && other.unit().equals(spot.unit())
          && nights(other).overlaps(nights(spot))) {
        proposed.add(item.person() == null ? item.refId() : item.person().value());
      }
    }
    return proposed;
  }

  /** All who have the unit on some of the nights, by the document. */
  private static Set<String> holders(Snapshot of, Spot spot) {
    var holders = new HashSet<String>();
    of.occupancies().stream()
        .filter(it -> it.unitId().equals(spot.unit()) && it.period().overlaps(nights(spot)))
        .forEach(it -> holders.add(it.personId().value()));
    of.commitments().stream()
        .filter(it -> it.unitId().equals(spot.unit()) && it.period().overlaps(nights(spot)))
        .forEach(it -> holders.add(holder(of, it)));
    for (var grant : of.respiteGrants()) {
      if (grant.published().stream()
          .anyMatch(it -> it.unitId().equals(spot.unit()) && it.period().overlaps(nights(spot)))) {
        holders.add(grant.personId().value());
      }
    }
    return holders;
  }

  private static String holder(Snapshot of, Commitment it) {
    var person =
        switch (it.kind()) {
          case PLACEMENT ->
              first(
                  of.cases().stream()
                      .filter(each -> each.id().value().equals(it.refId()))
                      .map(each -> each.personId().value())
                      .toList());
          case RESPITE ->
              first(
                  of.respiteGrants().stream()
                      .filter(each -> each.id().value().equals(it.refId()))
                      .map(each -> each.personId().value())
                      .toList());
          case SHORT_STAY ->
              first(
                  of.shortStays().stream()
                      .filter(each -> each.id().value().equals(it.refId()))
                      .map(ShortStay::personId)
                      .filter(Objects::nonNull)
                      .map(PersonId::value)
                      .toList());
          case RELOCATION -> it.refId();
        };
    return person == null ? it.refId() : person;
  }

  private static @Nullable String first(List<String> found) {
    return found.isEmpty() ? null : found.getFirst();
  }

  private static Period nights(Spot spot) {
    return new Period(spot.from(), spot.to());
  }
}
