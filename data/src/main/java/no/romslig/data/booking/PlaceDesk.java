package no.romslig.data.booking;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.romslig.data.booking.ClaimAnswer.DecidedBefore;
import no.romslig.data.booking.ClaimAnswer.PersonElsewhere;
import no.romslig.data.booking.ClaimAnswer.Taken;
import no.romslig.data.booking.ClaimAnswer.UnitFull;
import no.romslig.data.booking.ClaimAnswer.Unknown;
import no.romslig.data.register.EntryIds;
import org.springframework.stereotype.Service;

/**
 * Gives places, one after the other where two want the same: who comes second is told what the
 * first has got. Works inside of the caller's transaction. Claims that belong together are made
 * together: one after the other, two such transactions could wait for each other.
 */
@Service
public class PlaceDesk {

  private final PlaceBook book;
  private final EntityManager entities;
  private final EntryIds ids;

  PlaceDesk(PlaceBook book, EntityManager entities, EntryIds ids) {
    this.book = book;
    this.entities = entities;
    this.ids = ids;
  }

  /** Takes the place, if it can be had on all its nights. Else nothing is written. */
  public ClaimAnswer take(Claim claim) {
    entities.flush();
    var locked = lock(List.of(claim));
    var id = ids.next();
    return refusal(claim, locked)
        .orElseGet(
            () ->
                switch (slot(claim, locked)) {
                  case FreeSlot(int slot) -> enter(claim, id, slot, release(claim, id));
                  case HeldSlots(var by) -> new UnitFull(claim.unitId(), by);
                });
  }

  /**
   * Takes all the places, as those of a couple, or of residents who move in a chain or change
   * places: what one of them leaves is free for the others.
   *
   * @throws ClaimRefusedException when one cannot be had; the transaction must then be given up
   */
  public List<Taken> takeTogether(List<Claim> claims) {
    entities.flush();
    var locked = lock(claims);
    var released = new ArrayList<List<UUID>>();
    var made = claims.stream().map(each -> ids.next()).toList();
    for (int i = 0; i < claims.size(); i++) {
      released.add(release(claims.get(i), made.get(i)));
    }
    var taken = new ArrayList<Taken>();
    for (int i = 0; i < claims.size(); i++) {
      var claim = claims.get(i);
      refusal(claim, locked).ifPresent(answer -> refuse(claim, answer));
      switch (slot(claim, locked)) {
        case FreeSlot(int slot) -> taken.add(enter(claim, made.get(i), slot, released.get(i)));
        case HeldSlots(var by) -> refuse(claim, new UnitFull(claim.unitId(), by));
      }
    }
    return taken;
  }

  private static void refuse(Claim claim, ClaimAnswer answer) {
    throw new ClaimRefusedException(claim, answer);
  }

  /** Whom and what a transaction holds: the persons that there are, and the units' capacities. */
  private record Locked(Set<UUID> persons, Map<UUID, Integer> capacities) {}

  /** Persons first, then units, each in the order of ids: whoever wants one of them waits here. */
  private Locked lock(List<Claim> claims) {
    var locked = new Locked(new HashSet<>(), new HashMap<>());
    claims.stream()
        .flatMap(each -> Stream.ofNullable(each.personId()))
        .distinct()
        .sorted()
        .filter(book::lockPerson)
        .forEach(locked.persons()::add);
    claims.stream()
        .map(Claim::unitId)
        .distinct()
        .sorted()
        .forEach(
            unit ->
                book.lockUnit(unit).ifPresent(capacity -> locked.capacities().put(unit, capacity)));
    return locked;
  }

  private Optional<ClaimAnswer> refusal(Claim claim, Locked locked) {
    var person = claim.personId();
    if (!locked.capacities().containsKey(claim.unitId())
        || (person != null && !locked.persons().contains(person))) {
      return Optional.of(new Unknown());
    }
    var before =
        switch (claim.booking(ids.next(), 1)) {
          case Commitment commitment -> book.decided(commitment);
          case Occupancy occupancy -> book.livedIn(occupancy);
          case PublishedStay stay -> book.given(stay.grantId(), stay.nights());
          default -> Optional.<UUID>empty();
        };
    if (before.isPresent()) {
      return Optional.of(new DecidedBefore(before.get()));
    }
    var elsewhere = book.elsewhere(claim);
    return elsewhere.isEmpty() ? Optional.empty() : Optional.of(new PersonElsewhere(elsewhere));
  }

  private sealed interface SlotAnswer {}

  private record FreeSlot(int number) implements SlotAnswer {}

  private record HeldSlots(List<UUID> by) implements SlotAnswer {}

  private SlotAnswer slot(Claim claim, Locked locked) {
    var inTheWay = new ArrayList<UUID>();
    for (int slot : slots(claim, locked.capacities().getOrDefault(claim.unitId(), 0))) {
      var holders = book.holders(claim, slot);
      if (holders.isEmpty()) {
        return new FreeSlot(slot);
      }
      inTheWay.addAll(holders);
    }
    return new HeldSlots(inTheWay);
  }

  /** A slot that is the holder's own already comes first, so that nobody holds two. */
  private List<Integer> slots(Claim claim, int capacity) {
    var own = capacity == 1 ? 1 : book.ownSlot(claim).orElse(1);
    return IntStream.rangeClosed(1, capacity)
        .boxed()
        .sorted(
            Comparator.comparing((Integer slot) -> !slot.equals(own)).thenComparing(slot -> slot))
        .toList();
  }

  /** The own places are left before the new one is taken. */
  private List<UUID> release(Claim claim, UUID id) {
    if (!claim.isHome()) {
      return List.of();
    }
    var home = (Commitment) claim.booking(id, 1);
    var released = book.toRelease(claim);
    for (var own : released) {
      entities.find(Booking.class, own).releaseFor(home);
    }
    entities.flush();
    return released;
  }

  private Taken enter(Claim claim, UUID id, int slot, List<UUID> released) {
    entities.persist(claim.booking(id, slot));
    entities.flush();
    return new Taken(id, slot, released);
  }
}
