package no.romslig.solver.run.place;

import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.snapshot.Person;

/** What one assumption of a branch lets each seeker have. */
final class Permission {

  private Permission() {}

  /** Whether the seeker may be in the slot under the restriction. */
  static boolean of(Restriction restriction, Arrangement arrangement, int seeker, int slot) {
    PlaceProblem problem = arrangement.problem;
    OpenUnit unit = problem.unitOf(slot);
    return switch (restriction) {
      case Restriction.AtInstitution at ->
          !at.bond().binds(seeker) || at.institutions().get(unit.institution());
      case Restriction.AtWardOf at ->
          !at.bond().binds(seeker)
              || unit.place().isInWardOf(problem.units().get(at.unit()).place());
      case Restriction.NotInUnit not -> not.seeker() != seeker || not.unit() != unit.index();
      case Restriction.MovesBy by ->
          by.seeker() != seeker || mayMoveBy(problem.seekers().get(seeker), slot, by.day());
      case Restriction.NotInSlot not -> not.seeker() != seeker || not.slot() != slot;
      case Restriction.HoldsOne one -> one.unit() != unit.index() || one.slot() == slot;
      case Restriction.SharedBySex by -> {
        Person person = problem.seekers().get(seeker).person();
        yield by.unit() != unit.index() || (person.acceptsSharedRoom() && person.sex() == by.sex());
      }
      case Restriction.SharedByCouple by -> {
        boolean partner = by.one() == seeker || by.other() == seeker;
        yield partner == (by.unit() == unit.index());
      }
      case Restriction.SharedByCouples by -> by.unit() != unit.index() || by.seekers().get(seeker);
      case Restriction.KeptByResidents kept ->
          kept.unit() != unit.index()
              || (problem.homeOwner(slot) == seeker && !arrangement.isRequired(seeker));
    };
  }

  private static boolean mayMoveBy(Seeker seeker, int slot, int day) {
    Arcs arcs = seeker.arcs();
    return seeker.home() != slot && arcs.first(arcs.find(slot)) <= day;
  }
}
