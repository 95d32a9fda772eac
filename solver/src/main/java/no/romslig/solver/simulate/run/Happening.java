package no.romslig.solver.simulate.run;

import no.romslig.solver.simulate.scenario.NeedTurn;
import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.simulate.town.Room;
import no.romslig.solver.simulate.town.Tenancy;
import no.romslig.solver.snapshot.Unit;

/**
 * What may happen on a day; looked at again on the day itself, since much may have come between.
 */
sealed interface Happening {

  /** The next of those who come by one demand. */
  record Arrives(int demand, int number) implements Happening {}

  /** A length of stay ends. */
  record StayEnds(Citizen citizen, int stay) implements Happening {}

  /** The known last night of a tenancy is over. */
  record TenancyEnds(Tenancy tenancy) implements Happening {}

  record DiesWaiting(Citizen citizen) implements Happening {}

  record Withdraws(Citizen citizen) implements Happening {}

  record NeedRises(Citizen citizen, int time) implements Happening {}

  /** A resident comes to need another form. */
  record NeedTurns(Citizen citizen, int stay, NeedTurn turn) implements Happening {}

  /** A resident and the relatives have been heard, and what was disputed is decided anew. */
  record IsHeard(Citizen citizen) implements Happening {}

  /** A decided place is moved into. */
  record MovesAsDecided(Citizen citizen) implements Happening {}

  /** A room has been made ready after someone who left it. */
  record RoomIsReady(Room room) implements Happening {}

  /** A unit is opened, closed or converted, or becomes known to be. */
  record UnitBecomes(Room room, Unit unit) implements Happening {}

  /** A date has come that the rules look at. */
  record DateComes() implements Happening {}
}
