package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Lasting places as an indexed problem: the persons who seek, and the slots that may become free.
 * Residents who stay are no decision and are not in it.
 */
public record PlaceProblem(
    Snapshot snapshot,
    RuleSet rules,
    Places places,
    Suitability suitability,
    Sharing sharing,
    RoomMates roomMates,
    Tenures tenures,
    List<Seeker> seekers,
    List<Slot> slots,
    List<OpenUnit> units,
    SlotTable table,
    Map<PersonId, Integer> seekerOf) {

  /** The last day, counted from {@code asOf}, on which a lasting place may start. */
  public int lastDay() {
    return rules.lookAheadNights();
  }

  public int day(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(snapshot.asOf(), date);
  }

  public LocalDate date(int day) {
    return snapshot.asOf().plusDays(day);
  }

  public @Nullable Seeker find(PersonId person) {
    Integer index = seekerOf.get(person);
    return index == null ? null : seekers.get(index);
  }

  /** Whether two seekers may share a unit. */
  public boolean mayShare(int one, int other, OpenUnit unit) {
    return sharing.mayShare(
        seekers.get(one).person(), seekers.get(other).person(), unit.place().unit());
  }

  /** The seeker who lives in the slot now; -1 = nobody. */
  public int homeOwner(int slot) {
    return table.owner(slot);
  }

  public OpenUnit unitOf(int slot) {
    return units.get(table.unit(slot));
  }
}
