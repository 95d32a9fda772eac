package no.romslig.solver.audit.need;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A set of units and those who have them, for all the items that it is a proof for. The claims of
 * most holders hold against every item of lower rank once they hold against one, so that they are
 * entered once. Not for use by several threads at a time.
 */
final class ListedSet {

  private final Register register;
  private final Options options;
  private final Holders holders;
  private final BitSet units = new BitSet();
  private final Set<PersonId> persons = new HashSet<>();
  private final List<Holder> byRank = new ArrayList<>();
  private final List<Holder> byItem = new ArrayList<>();
  private final boolean asProposed;
  private final @Nullable WitnessFault misread;
  private @Nullable Entered entered;

  /** Whose claims held, and against which item. */
  private record Entered(Crowd crowd, Item item) {}

  /** How a set looks to one item: a fault, or else the crowd that must find room in it. */
  record View(@Nullable WitnessFault fault, Crowd crowd) {}

  /**
   * A set.
   *
   * @param asProposed whether holders must have a unit of it in the proposal itself
   */
  ListedSet(
      List<UnitId> unitIds,
      List<Holder> listed,
      boolean asProposed,
      Register register,
      Options options,
      Holders holders) {
    this.register = register;
    this.options = options;
    this.holders = holders;
    this.asProposed = asProposed;
    var fault = readUnits(unitIds);
    misread = fault == null ? readHolders(listed) : fault;
  }

  private @Nullable WitnessFault readUnits(List<UnitId> ids) {
    for (var id : ids) {
      var place = register.place(id);
      if (place == null || units.get(place.index())) {
        return new WitnessFault("UNIT_UNKNOWN", id.value());
      }
      units.set(place.index());
    }
    return null;
  }

  private @Nullable WitnessFault readHolders(List<Holder> listed) {
    for (var holder : listed) {
      if (register.person(holder.personId()) == null || !persons.add(holder.personId())) {
        return Holders.unknown(holder);
      }
      (holders.hangsOnItem(holder) ? byItem : byRank).add(holder);
    }
    return null;
  }

  /** The set with its holders, as far as they go before the item. */
  View of(Item item) {
    var crowd = new Crowd(register, options.tenants(), units);
    if (misread != null) {
      return new View(misread, crowd);
    }
    if (persons.contains(item.personId())) {
      return new View(new WitnessFault("HOLDER_UNKNOWN", item.personId().value()), crowd);
    }
    if (entered == null || item.isAbove(entered.item())) {
      var fault = holders.enter(byRank, item, units, crowd, asProposed);
      if (fault != null) {
        return new View(fault, crowd);
      }
      entered = new Entered(crowd, item);
    }
    var own = entered.crowd().copy();
    return new View(holders.enter(byItem, item, units, own, asProposed), own);
  }
}
