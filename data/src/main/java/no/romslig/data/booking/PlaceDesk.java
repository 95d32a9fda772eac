package no.romslig.data.booking;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.romslig.data.booking.ClaimAnswer.DecidedBefore;
import no.romslig.data.booking.ClaimAnswer.PersonElsewhere;
import no.romslig.data.booking.ClaimAnswer.Taken;
import no.romslig.data.booking.ClaimAnswer.UnitFull;
import no.romslig.data.booking.ClaimAnswer.Unknown;
import no.romslig.data.register.EntryIds;
import org.springframework.stereotype.Service;

/**
 * Gives places, one after the other where two want the same: who comes second is told what the
 * first has got. Nothing is written unless the answer is {@link Taken}. Works inside of the
 * caller's transaction; where several claims are made in one, two such transactions may meet in
 * opposite order, and the database then ends one of them.
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

  /** Takes the place, if it can be had on all its nights. */
  public ClaimAnswer take(Claim claim) {
    entities.flush();
    var capacity = lock(claim);
    if (capacity.isEmpty()) {
      return new Unknown();
    }
    var made = claim.booking(ids.next(), 1);
    var before = decidedBefore(made);
    if (before.isPresent()) {
      return new DecidedBefore(before.get());
    }
    boolean isHome = made instanceof Commitment commitment && commitment.decides().isLasting();
    var elsewhere = book.elsewhere(claim, isHome);
    if (!elsewhere.isEmpty()) {
      return new PersonElsewhere(elsewhere);
    }
    return seat(claim, made.id(), capacity.get(), isHome);
  }

  /** The person first, then the unit: whoever wants one of the two waits here. */
  private Optional<Integer> lock(Claim claim) {
    var person = claim.personId();
    return person != null && !book.lockPerson(person)
        ? Optional.empty()
        : book.lockUnit(claim.unitId());
  }

  private Optional<UUID> decidedBefore(Booking made) {
    return switch (made) {
      case Commitment commitment -> book.decided(commitment);
      case Occupancy occupancy -> book.livedIn(occupancy);
      default -> Optional.empty();
    };
  }

  private ClaimAnswer seat(Claim claim, UUID id, int capacity, boolean isHome) {
    var inTheWay = new ArrayList<UUID>();
    for (int slot : slots(claim, capacity)) {
      var holders = book.holders(claim, slot);
      if (holders.isEmpty()) {
        return enter(claim.booking(id, slot), slot, isHome ? book.toRelease(claim) : List.of());
      }
      inTheWay.addAll(holders);
    }
    return new UnitFull(claim.unitId(), inTheWay);
  }

  /** A slot that is the holder's own already comes first, so that nobody holds two. */
  private List<Integer> slots(Claim claim, int capacity) {
    var own = book.ownSlot(claim).orElse(1);
    return IntStream.rangeClosed(1, capacity)
        .boxed()
        .sorted(
            Comparator.comparing((Integer slot) -> !slot.equals(own)).thenComparing(slot -> slot))
        .toList();
  }

  private Taken enter(Booking booking, int slot, List<UUID> released) {
    for (var own : released) {
      entities.find(Booking.class, own).releaseFor((Commitment) booking);
    }
    // The own places are left before the new one is taken.
    entities.flush();
    entities.persist(booking);
    entities.flush();
    return new Taken(booking.id(), slot, released);
  }
}
