package no.romslig.solver.model.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.snapshot.Companion;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;

/**
 * The snapshot as it reads for lasting places once the exceptions are counted that change a fact
 * rather than lift a line of {@link Suitability}: a care need that is demanded of a companion
 * (SB-04) counts as recorded, and a couple without the guarantee (SB-01) as one that has not
 * invoked it. Whose own refusal to share a room is lifted (SHARED-ROOM) counts as accepting it, but
 * for those who have a bed in a unit for two today: nobody is put beside them there on that ground.
 */
public final class AsWaived {

  private final Snapshot snapshot;
  private final Set<List<String>> waived = new HashSet<>();
  private final Map<PersonId, List<String>> itemsOf = new HashMap<>();
  private final Set<UnitId> unitsForTwo = new HashSet<>();

  private AsWaived(Snapshot snapshot) {
    this.snapshot = snapshot;
    snapshot.waivers().forEach(each -> waived.add(List.of(each.rule(), each.refId())));
    snapshot.cases().forEach(aCase -> addItem(aCase.personId(), aCase.id().value()));
    snapshot.relocations().forEach(each -> addItem(each.personId(), each.personId().value()));
    snapshot.institutions().stream()
        .flatMap(institution -> institution.wards().stream())
        .flatMap(ward -> ward.units().stream())
        .filter(unit -> unit.capacity() > 1)
        .forEach(unit -> unitsForTwo.add(unit.id()));
  }

  private void addItem(PersonId person, String refId) {
    itemsOf.computeIfAbsent(person, key -> new ArrayList<>()).add(refId);
  }

  public static Snapshot of(Snapshot snapshot) {
    return snapshot.waivers().isEmpty() ? snapshot : new AsWaived(snapshot).read();
  }

  private Snapshot read() {
    return snapshot.with(
        snapshot.persons().stream().map(this::read).toList(),
        snapshot.couples().stream().map(this::read).toList());
  }

  private Person read(Person person) {
    return !person.acceptsSharedRoom()
            && itemOf(person.id()).anyMatch(refId -> isLifted("SHARED-ROOM", refId))
            && !hasBedInUnitForTwo(person.id())
        ? person.sharing()
        : person;
  }

  /** As what the person may be placed: the case, else the relocation, else in the couple. */
  private Stream<String> itemOf(PersonId person) {
    List<String> own = itemsOf(person);
    return own.isEmpty()
        ? snapshot.couples().stream()
            .filter(couple -> couple.personIds().contains(person))
            .map(couple -> couple.id().value())
        : Stream.of(own.getFirst());
  }

  private boolean hasBedInUnitForTwo(PersonId person) {
    return snapshot.occupancies().stream()
        .filter(occupancy -> occupancy.personId().equals(person))
        .anyMatch(occupancy -> unitsForTwo.contains(occupancy.unitId()));
  }

  private Couple read(Couple couple) {
    if (isLifted("SB-01", couple)) {
      return couple.notInvoked();
    }
    Companion companion = couple.companion();
    return companion != null && isLifted("SB-04", couple)
        ? couple.withCompanion(new Companion(true, companion.stay()))
        : couple;
  }

  /** A rule of couples is lifted for the two, by whichever of their items it is named. */
  private boolean isLifted(String rule, Couple couple) {
    return Stream.concat(
            Stream.of(couple.id().value()),
            couple.personIds().stream().flatMap(person -> itemsOf(person).stream()))
        .anyMatch(refId -> isLifted(rule, refId));
  }

  private boolean isLifted(String rule, String refId) {
    return waived.contains(List.of(rule, refId));
  }

  /** The cases, then the relocations. */
  private List<String> itemsOf(PersonId person) {
    return itemsOf.getOrDefault(person, List.of());
  }
}
