package no.romslig.api.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Gives each booking of a document a slot of its unit. What had met before, because a document may
 * tell of a breach that already is, shares a party: it is registered as it stands, and nobody gets
 * in beside it.
 */
final class Seating {

  /** Who has which slot; parties are missing where nothing had met. */
  record Place(int slot, @Nullable UUID slotParty, @Nullable UUID placeParty) {}

  private record Slot(UnitId unit, int number) {}

  private final Map<UUID, LocalDate> released;
  private final ToIntFunction<UnitId> capacity;
  private final Map<UUID, Slot> slots = new HashMap<>();
  private final Map<Slot, List<Told>> holders = new HashMap<>();
  private final Parties ofSlots = new Parties();
  private final Parties ofPersons = new Parties();

  /**
   * @param released the first night of the decided home that ends a booking, by the booking's id
   */
  Seating(Map<UUID, LocalDate> released, ToIntFunction<UnitId> capacity) {
    this.released = released;
    this.capacity = capacity;
  }

  Map<UUID, Place> seat(List<Told> bookings, Supplier<UUID> ids) {
    bookings.stream().sorted(Comparator.comparing(each -> each.nights().from())).forEach(this::sit);
    Map<UUID, List<Told>> ofPerson = new LinkedHashMap<>();
    bookings.forEach(each -> meetSelf(each, ofPerson));
    var slotParties = ofSlots.shared(Told::holder, ids);
    var placeParties = ofPersons.shared(Told::unit, ids);
    Map<UUID, Place> places = new HashMap<>();
    slots.forEach(
        (id, slot) ->
            places.put(id, new Place(slot.number(), slotParties.get(id), placeParties.get(id))));
    return places;
  }

  /** A slot where the holder is already, else a free one, else the one where the fewest are. */
  private void sit(Told booking) {
    var best = new Slot(booking.unit(), 1);
    int least = Integer.MAX_VALUE;
    for (int number = 1; number <= capacity.applyAsInt(booking.unit()); number++) {
      var slot = new Slot(booking.unit(), number);
      var there = there(booking, slot);
      int others =
          (int) there.stream().filter(each -> !each.holder().equals(booking.holder())).count();
      int cost = 2 * others - (there.size() > others ? 1 : 0);
      if (cost < least) {
        least = cost;
        best = slot;
      }
    }
    ofSlots.add(booking);
    there(booking, best).forEach(each -> ofSlots.join(each, booking));
    holders.computeIfAbsent(best, none -> new ArrayList<>()).add(booking);
    slots.put(booking.id(), best);
  }

  private List<Told> there(Told booking, Slot slot) {
    var nights = booking.holds(released.get(booking.id()));
    return holders.getOrDefault(slot, List.of()).stream()
        .filter(each -> each.holds(released.get(each.id())).meets(nights))
        .toList();
  }

  private void meetSelf(Told booking, Map<UUID, List<Told>> ofPerson) {
    var person = booking.person();
    if (person == null) {
      return;
    }
    ofPersons.add(booking);
    var nights = booking.present(released.get(booking.id()));
    var before = ofPerson.computeIfAbsent(person, none -> new ArrayList<>());
    before.stream()
        .filter(each -> each.present(released.get(each.id())).meets(nights))
        .forEach(each -> ofPersons.join(each, booking));
    before.add(booking);
  }
}
