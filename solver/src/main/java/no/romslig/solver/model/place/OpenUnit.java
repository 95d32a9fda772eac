package no.romslig.solver.model.place;

import java.time.LocalDate;
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

  /** Someone who leaves a unit on a date. */
  public record Leaving(Person person, LocalDate on) {}

  public boolean hasTwoSlots() {
    return slots.size() == 2;
  }
}
