package no.romslig.solver.run.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** What is wrong with a plan, found night by night and without the solver. */
final class PlanFaults {

  private record Move(Person person, Spot spot, int day) {

    @Override
    public String toString() {
      return person.id() + " in " + spot.unit().id() + " on day " + day;
    }
  }

  /** Someone's nights in a unit, the empty ones after leaving included. */
  private record Nights(Person person, int from, int until) {

    boolean has(int night) {
      return from <= night && night < until;
    }
  }

  private final Scene scene;
  private final Reach reach;
  private final PlacePlan plan;
  private final Map<PersonId, Move> moves = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private PlanFaults(Scene scene, Reach reach, PlacePlan plan) {
    this.scene = scene;
    this.reach = reach;
    this.plan = plan;
  }

  static List<String> of(Scene scene, Reach reach, PlacePlan plan) {
    PlanFaults found = new PlanFaults(scene, reach, plan);
    found.read();
    found.moves.values().forEach(found::checkReach);
    scene.spots.forEach(found::checkNights);
    scene.snapshot.couples().forEach(found::checkCouple);
    found.moves.values().forEach(found::checkUse);
    found.checkComplete();
    return found.faults;
  }

  private void read() {
    for (Placement placement : plan.placements()) {
      add(placement.personId(), scene.spot(placement.unitId()), placement.from());
    }
    for (ProposedRelocation move : plan.relocations()) {
      add(move.personId(), scene.spot(move.toUnitId()), move.on());
    }
  }

  private void add(PersonId person, Spot spot, LocalDate from) {
    var committed = scene.move(person);
    if (committed != null) {
      if (!committed.unitId().equals(spot.unit().id()) || !committed.from().equals(from)) {
        faults.add("COMMITMENT " + person);
      }
      return;
    }
    if (moves.put(person, new Move(scene.person(person), spot, scene.day(from))) != null) {
      faults.add("COMPLETE twice " + person);
    }
  }

  private void checkReach(Move move) {
    Actor actor = scene.actor(move.person().id());
    if (actor == null) {
      faults.add("LT-13 " + move.person().id());
      return;
    }
    Days days = reach.days(actor.index(), move.spot().index());
    if (days.isEmpty() && actor.couple() != null) {
      Spot partner = livesIn(actor.couple().partnerOf(actor.person().id()));
      if (partner != null && partner.index() == move.spot().index()) {
        days = reach.besidePartner(actor.index(), move.spot().index());
      }
    }
    if (move.day() < days.first() || move.day() > days.last()) {
      faults.add("not suitable " + move);
    }
    if (move.day() < reach.afterBookings(actor, move.spot().index())) {
      faults.add("a stay is booked " + move);
    }
  }

  private @Nullable Spot livesIn(PersonId person) {
    Move move = moves.get(person);
    if (move != null) {
      return move.spot();
    }
    Integer home = scene.home(person);
    return home == null ? null : scene.spots.get(home);
  }

  private void checkNights(Spot spot) {
    List<Nights> nights = nights(spot);
    for (Move move : moves.values()) {
      if (move.spot().index() != spot.index()) {
        continue;
      }
      for (int night = move.day(); night <= scene.snapshot.horizonDays(); night++) {
        int now = night;
        List<Person> there =
            nights.stream().filter(each -> each.has(now)).map(Nights::person).distinct().toList();
        if (there.size() > spot.unit().capacity()) {
          faults.add("CAPACITY night " + night + " " + move);
          break;
        }
        boolean shares =
            there.stream()
                .allMatch(
                    other ->
                        other.id().equals(move.person().id())
                            || scene.mayShare(move.person(), other, spot.unit()));
        if (!shares) {
          faults.add("SHARED-ROOM night " + night + " " + move);
          break;
        }
      }
    }
  }

  private List<Nights> nights(Spot spot) {
    List<Nights> nights = new ArrayList<>();
    for (Occupancy occupancy : scene.snapshot.occupancies()) {
      if (!occupancy.unitId().equals(spot.unit().id())) {
        continue;
      }
      int from = scene.day(occupancy.from());
      int until = occupancy.to() == null ? Scene.FOREVER : scene.day(occupancy.to());
      Move move = moves.get(occupancy.personId());
      var committed = scene.move(occupancy.personId());
      if (move != null) {
        until = Math.min(until, move.day());
      } else if (committed != null && !committed.unitId().equals(occupancy.unitId())) {
        until = Math.min(until, scene.day(committed.from()));
      }
      if (from < until) {
        nights.add(new Nights(scene.person(occupancy.personId()), from, until + scene.turnover()));
      }
    }
    for (var commitment : scene.snapshot.commitments()) {
      if (commitment.unitId().equals(spot.unit().id()) && commitment.to() == null) {
        scene.snapshot.persons().stream()
            .filter(person -> commitment.equals(scene.move(person.id())))
            .forEach(
                person ->
                    nights.add(new Nights(person, scene.day(commitment.from()), Scene.FOREVER)));
      }
    }
    for (Move move : moves.values()) {
      if (move.spot().index() == spot.index()) {
        nights.add(new Nights(move.person(), move.day(), Scene.FOREVER));
      }
    }
    return nights;
  }

  private void checkCouple(Couple couple) {
    if (!scene.isInvoked(couple)) {
      return;
    }
    for (PersonId person : couple.personIds()) {
      Actor actor = scene.actor(person);
      Move move = moves.get(person);
      if (actor == null || move == null) {
        continue;
      }
      PersonId partner = couple.partnerOf(person);
      Spot there = livesIn(partner);
      boolean together =
          there != null && there.institution().id().equals(move.spot().institution().id());
      boolean bound = new CoupleRules(scene).isBound(actor);
      if ((bound || actor.kind() == Actor.Kind.COMPANION) && !together) {
        faults.add("SB-01 apart " + couple.id());
      }
      Actor partnerActs = scene.actor(partner);
      Move partnerMoves = moves.get(partner);
      boolean bothMustMove = partnerActs != null && partnerActs.hasCase();
      if ((bound || actor.kind() == Actor.Kind.COMPANION) && bothMustMove && partnerMoves == null) {
        faults.add("SB-01 partner without a place " + couple.id());
      }
      if (actor.kind() == Actor.Kind.COMPANION
          && bothMustMove
          && Objects.requireNonNull(partnerMoves).day() != move.day()) {
        faults.add("SB-01 other day " + couple.id());
      }
    }
  }

  /** A move that the office wants serves someone who is placed, or a couple. */
  private void checkUse(Move move) {
    Actor actor = scene.actor(move.person().id());
    if (actor == null || actor.kind() != Actor.Kind.OFFICE) {
      return;
    }
    Couple couple = scene.couple(move.person().id());
    Spot partner = couple == null ? null : livesIn(couple.partnerOf(move.person().id()));
    boolean reunited =
        partner != null && partner.institution().id().equals(move.spot().institution().id());
    if (!reunited && !isUseful(actor, new ArrayList<>())) {
      faults.add("needless move " + move);
    }
  }

  private boolean isUseful(Actor actor, List<Actor> seen) {
    seen.add(actor);
    for (int home : scene.held(actor)) {
      for (Move other : moves.values()) {
        Actor comer = scene.actor(other.person().id());
        if (other.spot().index() != home || comer == null || seen.contains(comer)) {
          continue;
        }
        if (comer.kind() != Actor.Kind.OFFICE || isUseful(comer, seen)) {
          return true;
        }
      }
    }
    return false;
  }

  private void checkComplete() {
    for (Actor actor : scene.actors) {
      boolean isCase = actor.hasCase();
      UnplacedKind kind =
          isCase
              ? UnplacedKind.CASE
              : actor.kind() == Actor.Kind.COMPANION
                  ? UnplacedKind.COMPANION
                  : UnplacedKind.RELOCATION;
      String refId = isCase ? actor.refId() : actor.person().id().value();
      long listed =
          plan.unplaced().stream()
              .filter(each -> each.kind() == kind && each.refId().equals(refId))
              .count();
      boolean placed = moves.containsKey(actor.person().id());
      long wanted = placed || actor.kind() == Actor.Kind.OFFICE ? 0 : 1;
      if (listed != wanted) {
        faults.add("COMPLETE " + kind + " " + refId + " is listed " + listed + " times");
      }
    }
  }
}
