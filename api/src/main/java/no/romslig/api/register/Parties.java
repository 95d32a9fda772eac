package no.romslig.api.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which bookings had met already, in one place or one person: they share a party. */
final class Parties {

  private final Map<UUID, Told> first = new HashMap<>();
  private final List<Told> members = new ArrayList<>();

  void join(Told one, Told other) {
    var root = root(one);
    first.put(root(other).id(), root);
  }

  void add(Told booking) {
    members.add(booking);
    first.put(booking.id(), booking);
  }

  private Told root(Told booking) {
    var root = Objects.requireNonNull(first.get(booking.id()));
    return root.equals(booking) ? root : root(root);
  }

  /**
   * A party for each booking that shares one with another who, by the key, is someone else or
   * somewhere else. Those missing are alone.
   */
  Map<UUID, UUID> shared(Function<Told, Object> key, Supplier<UUID> ids) {
    Map<UUID, List<Told>> groups = new HashMap<>();
    members.forEach(
        each -> groups.computeIfAbsent(root(each).id(), id -> new ArrayList<>()).add(each));
    Map<UUID, UUID> parties = new HashMap<>();
    for (var group : groups.values()) {
      if (group.stream().map(key).distinct().count() > 1) {
        var party = ids.get();
        group.forEach(each -> parties.put(each.id(), party));
      }
    }
    return parties;
  }
}
