package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.proposal.Witness.HolderWhy;
import no.romslig.solver.run.place.Scene.Hold;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** Checks that the witness of a single item proves what it says (section 8 of docs/problem.md). */
final class FullSetProof {

  private final ExhaustiveRanking best;
  private final Scene scene;
  private final Reach reach;
  private final PlacePlan plan;

  private FullSetProof(ExhaustiveRanking best, PlacePlan plan) {
    this.best = best;
    this.plan = plan;
    scene = best.scene();
    reach = best.reach();
  }

  /** What is wrong with the witnesses of single items. */
  static List<String> faults(ExhaustiveRanking best, PlacePlan plan) {
    FullSetProof proof = new FullSetProof(best, plan);
    List<String> faults = new ArrayList<>();
    for (Unplaced unplaced : plan.unplaced()) {
      String fault = proof.fault(unplaced);
      if (fault != null) {
        faults.add("witness of " + unplaced.refId() + ": " + fault);
      }
    }
    return faults;
  }

  private @Nullable String fault(Unplaced unplaced) {
    Actor actor =
        scene.actors.stream()
            .filter(each -> each.refId().equals(unplaced.refId()))
            .findFirst()
            .orElse(null);
    Witness witness = unplaced.witness();
    if (actor == null || !isRanked(actor)) {
      return null;
    }
    if (witness == null) {
      return "missing";
    }
    if (!witness.closedBranches().isEmpty()) {
      return null;
    }
    Set<Integer> units = new HashSet<>();
    witness.units().forEach(unit -> units.add(scene.spot(unit).index()));
    List<Person> people = new ArrayList<>(List.of(actor.person()));
    if (!isConfined(actor, false, units)) {
      return "suits elsewhere";
    }
    for (Holder holder : witness.holders()) {
      Person person = scene.person(holder.personId());
      if (people.contains(person)) {
        return "a holder twice";
      }
      people.add(person);
      String fault = fault(holder, actor, units);
      if (fault != null) {
        return "holder " + person.id() + " " + fault;
      }
    }
    int room = units.stream().mapToInt(unit -> mostIn(scene.spots.get(unit), people)).sum();
    return people.size() > room ? null : people.size() + " people in " + room + " places";
  }

  private @Nullable String fault(Holder holder, Actor unplaced, Set<Integer> units) {
    PersonId id = holder.personId();
    Actor actor = scene.actor(id);
    Integer placed = placedIn(id);
    if (holder.why() == HolderWhy.HIGHER_RANK) {
      boolean isProven =
          actor != null
              && placed != null
              && units.contains(placed)
              && best.goesBefore(actor, unplaced)
              && isConfined(actor, false, units);
      return isProven ? null : "does not go before";
    }
    if (holder.why() == HolderWhy.PARTNER) {
      return actor != null && isPartner(actor, unplaced) && isConfined(actor, false, units)
          ? null
          : "is no partner in need";
    }
    if (actor == null) {
      return units.stream().anyMatch(unit -> stays(id, unit)) ? null : "does not stay";
    }
    boolean movesAtAll = placed != null || !new CoupleRules(scene).isBound(actor);
    boolean isThere =
        placed == null ? units.containsAll(scene.held(actor)) : units.contains(placed);
    return isThere && (!movesAtAll || isConfined(actor, true, units)) ? null : "suits elsewhere";
  }

  private static boolean isRanked(Actor actor) {
    return switch (actor.kind()) {
      case RIGHT, WAITLIST, MANDATORY -> true;
      case COMPANION, ASKED, OFFICE -> false;
    };
  }

  private boolean isPartner(Actor one, Actor other) {
    return scene.snapshot.couples().stream()
        .anyMatch(
            couple ->
                scene.isInvoked(couple)
                    && couple.personIds().contains(one.person().id())
                    && couple.personIds().contains(other.person().id()));
  }

  private @Nullable Integer placedIn(PersonId person) {
    for (var placement : plan.placements()) {
      if (placement.personId().equals(person)) {
        return scene.spot(placement.unitId()).index();
      }
    }
    for (var move : plan.relocations()) {
      if (move.personId().equals(person)) {
        return scene.spot(move.toUnitId()).index();
      }
    }
    return null;
  }

  private boolean stays(PersonId person, int unit) {
    return scene.holds.get(unit).stream()
        .anyMatch(hold -> hold.until() == Scene.FOREVER && hold.person().id().equals(person));
  }

  private boolean isConfined(Actor actor, boolean mayStayHome, Set<Integer> units) {
    for (Spot spot : scene.spots) {
      if (isOpenTo(actor, spot) && !units.contains(spot.index())) {
        return false;
      }
    }
    return !mayStayHome || units.containsAll(scene.held(actor));
  }

  /** Beside the partner only where the partner could be. */
  private boolean suits(Actor actor, Spot spot) {
    return !reach.days(actor.index(), spot.index()).isEmpty()
        || scene.actors.stream()
            .filter(other -> isPartner(other, actor) && other.index() != actor.index())
            .anyMatch(
                partner ->
                    scene.held(partner).contains(spot.index())
                        || (!reach.days(partner.index(), spot.index()).isEmpty()
                            && isOpenTo(partner, spot)))
        || scene.holds.get(spot.index()).stream()
            .filter(hold -> hold.until() == Scene.FOREVER)
            .anyMatch(hold -> scene.areCouple(hold.person(), actor.person()));
  }

  /** Whether those who stay in the unit leave the person room inside the look-ahead. */
  private boolean isOpenTo(Actor actor, Spot spot) {
    if (!suits(actor, spot)) {
      return false;
    }
    Days days = reach.besidePartner(actor.index(), spot.index());
    int places = spot.unit().capacity() - 1;
    int first = Math.max(days.first(), reach.afterBookings(actor, spot.index()));
    List<Integer> leaving = new ArrayList<>();
    for (Hold hold : scene.holds.get(spot.index())) {
      if (scene.actor(hold.person().id()) != null) {
        continue;
      }
      boolean shares = scene.mayShare(actor.person(), hold.person(), spot.unit());
      if (hold.until() == Scene.FOREVER) {
        places -= shares ? 1 : spot.unit().capacity();
      } else {
        leaving.add(hold.until() + scene.turnover());
        first = shares ? first : Math.max(first, hold.until() + scene.turnover());
      }
    }
    leaving.sort(Collections.reverseOrder());
    if (places >= 0 && leaving.size() > places) {
      first = Math.max(first, leaving.get(places));
    }
    return places >= 0 && first <= days.last();
  }

  private int mostIn(Spot spot, List<Person> people) {
    if (spot.unit().capacity() == 1) {
      return 1;
    }
    List<Person> staying =
        scene.holds.get(spot.index()).stream()
            .filter(hold -> hold.until() == Scene.FOREVER)
            .map(Hold::person)
            .filter(people::contains)
            .toList();
    if (staying.size() == 2) {
      return 2;
    }
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        if (mayBeIn(people.get(i), spot)
            && mayBeIn(people.get(j), spot)
            && scene.mayShare(people.get(i), people.get(j), spot.unit())) {
          return 2;
        }
      }
    }
    return 1;
  }

  private boolean mayBeIn(Person person, Spot spot) {
    Actor actor = scene.actor(person.id());
    return stays(person.id(), spot.index()) || (actor != null && isOpenTo(actor, spot));
  }
}
