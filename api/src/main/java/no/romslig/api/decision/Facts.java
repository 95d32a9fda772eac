package no.romslig.api.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Whether what an item rests on still is as the run saw it. Places that others have taken since are
 * not looked at here, nor is a hearing: see {@link Hearing}.
 */
final class Facts {

  private final Snapshot then;
  private final Snapshot now;

  Facts(Snapshot then, Snapshot now) {
    this.then = then;
    this.now = now;
  }

  /**
   * Something that is not as it was.
   *
   * @param what {@code case}, {@code person}, {@code unit} …
   * @param id what documents call it
   * @param isGone it does not ask any more, or is not there
   */
  record Moved(String what, String id, boolean isGone) {}

  /** Everything about these items that is not as it was. */
  List<Moved> moved(List<ProposalItem> items) {
    var moved = new ArrayList<Moved>();
    items.forEach(each -> look(each, moved));
    return moved.stream().distinct().toList();
  }

  private void look(ProposalItem item, List<Moved> moved) {
    compare("person", item.person(), it -> person(it, item.person()), moved);
    compare("couple", item.couple(), it -> couple(it, item.person()), moved);
    var spot = item.spot();
    if (spot != null) {
      compare("unit", spot.unit(), it -> unit(it, spot.unit()), moved);
    }
    if (item.gives() != null) {
      switch (item.gives()) {
        case PLACEMENT -> compare("case", item.refId(), it -> file(it, item.refId()), moved);
        case RELOCATION ->
            compare("relocation", item.refId(), it -> relocation(it, item.refId()), moved);
        case RESPITE -> compare("grant", item.refId(), it -> grant(it, item.refId()), moved);
        case SHORT_STAY ->
            compare("short stay", item.refId(), it -> shortStay(it, item.refId()), moved);
      }
    }
    compare("exceptions", item.refId(), it -> waivers(it, item.refId()), moved);
  }

  private void compare(
      String what,
      @Nullable Object id,
      Function<Snapshot, @Nullable Object> fact,
      List<Moved> moved) {
    var before = fact.apply(then);
    var after = fact.apply(now);
    if (id != null && !Objects.equals(before, after)) {
      moved.add(new Moved(what, id.toString(), after == null));
    }
  }

  private static @Nullable Object person(Snapshot of, @Nullable PersonId id) {
    return first(of.persons().stream().filter(it -> it.id().equals(id)).toList());
  }

  private static @Nullable Object couple(Snapshot of, @Nullable PersonId id) {
    return first(of.couples().stream().filter((Couple it) -> it.personIds().contains(id)).toList());
  }

  private static @Nullable Object unit(Snapshot of, UnitId id) {
    return first(
        of.institutions().stream()
            .flatMap(house -> house.wards().stream())
            .flatMap(ward -> ward.units().stream())
            .filter((Unit it) -> it.id().equals(id))
            .toList());
  }

  private static @Nullable Object file(Snapshot of, String id) {
    return first(of.cases().stream().filter(it -> it.id().value().equals(id)).toList());
  }

  private static @Nullable Object shortStay(Snapshot of, String id) {
    return first(of.shortStays().stream().filter(it -> it.id().value().equals(id)).toList());
  }

  private static Object waivers(Snapshot of, String id) {
    return of.waivers().stream().filter(it -> it.refId().equals(id)).toList();
  }

  private static @Nullable Object relocation(Snapshot of, String id) {
    return first(
        of.relocations().stream()
            .filter(it -> it.personId().value().equals(id))
            .map(Facts::withoutHearing)
            .toList());
  }

  private static Relocation withoutHearing(Relocation it) {
    return new Relocation(
        it.personId(),
        it.targetCareForms(),
        it.mandatory(),
        it.initiative(),
        it.needClass(),
        it.needScore(),
        it.since(),
        false,
        null,
        null,
        null);
  }

  private static @Nullable Object grant(Snapshot of, String id) {
    return first(
        of.respiteGrants().stream()
            .filter(it -> it.id().value().equals(id))
            .map(Facts::withoutStays)
            .toList());
  }

  private static RespiteGrant withoutStays(RespiteGrant it) {
    return new RespiteGrant(
        it.id(),
        it.personId(),
        it.careForms(),
        it.stayNights(),
        it.cycleNights(),
        it.from(),
        it.to(),
        it.needClass(),
        it.preferredInstitutions(),
        it.wishes(),
        it.unavailable(),
        it.startDays(),
        List.of(),
        List.of(),
        it.assessments());
  }

  private static @Nullable Object first(List<?> found) {
    return found.isEmpty() ? null : found.getFirst();
  }
}
