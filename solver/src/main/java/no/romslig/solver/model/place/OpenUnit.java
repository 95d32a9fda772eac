package no.romslig.solver.model.place;

import java.util.List;
import no.romslig.solver.snapshot.Person;

/**
 * A unit that may take someone new, with its slots.
 *
 * @param institution index of its institution among the snapshot's
 * @param slots indices of its slots; two only where no one stays who cannot be asked to move
 * @param staying residents who stay
 * @param leaving those who leave inside the look-ahead, with the day
 */
public record OpenUnit(
    int index,
    Place place,
    int institution,
    List<Integer> slots,
    List<Person> staying,
    List<Leaving> leaving) {

  /**
   * Someone who leaves the unit without being asked to, or once placed elsewhere.
   *
   * @param until the day, counted from {@code asOf}; {@link #NEVER} = only once placed
   * @param seeker the person as a seeker, whose place ends this one; -1 = none
   * @param slot the slot that becomes free then; -1 = all slots wait for it
   */
  public record Leaving(Person person, int until, int seeker, int slot) {

    public static final int NEVER = 1_000_000;

    /** Whether who takes the slot waits for this, whoever it is. */
    public boolean holds(int taken) {
      return slot == -1 || slot == taken;
    }
  }

  public boolean hasTwoSlots() {
    return slots.size() == 2;
  }
}
