package no.romslig.solver.simulate.run;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.simulate.town.Chronicle;
import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.simulate.town.Room;
import no.romslig.solver.simulate.town.Town;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Relocation;
import org.jspecify.annotations.Nullable;

/** Writes down all that a course does, line by line. */
final class Diary implements Chronicle {

  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return lines;
  }

  private void note(Town town, String what, Citizen citizen, Object more) {
    lines.add("%s %s %s %s".formatted(town.today(), what, citizen.id(), more));
  }

  @Override
  public void asked(Town town, Citizen citizen) {
    note(town, "asks", citizen, String.valueOf(citizen.rank()));
  }

  @Override
  public void needRose(Town town, Citizen citizen, int before) {
    note(town, "needs more than", citizen, before);
  }

  @Override
  public void needTurned(Town town, Citizen citizen) {
    note(town, "is to move", citizen, "");
  }

  @Override
  public void movedIn(
      Town town,
      Citizen citizen,
      Room room,
      @Nullable Case aCase,
      @Nullable Relocation relocation,
      @Nullable Room from) {
    String why = aCase != null ? "case" : relocation != null ? "relocation" : "companion";
    String left = from == null ? "" : " from " + from.unit().id();
    note(town, "moves into", citizen, room.unit().id() + " by " + why + left);
  }

  @Override
  public void left(
      Town town, Citizen citizen, Departure why, @Nullable Case aCase, @Nullable Room from) {
    note(town, why.name(), citizen, from == null ? "" : from.unit().id());
  }
}
