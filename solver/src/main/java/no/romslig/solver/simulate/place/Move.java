package no.romslig.solver.simulate.place;

import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.simulate.town.Room;

/** Someone moves into a room today. */
public record Move(Citizen citizen, Room room) {}
