package no.romslig.solver.model.stay;

import java.util.Collection;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;

/**
 * What a stay can be given: a unit with its beds, or the bed of a resident who is away (rule
 * LT-15).
 *
 * @param room number of the unit; a unit and the beds lent in it are one room
 * @param institution number of the institution
 * @param external whether it is bought, and own places are to come first
 * @param beds how many it offers: the unit's capacity, or 1 where it is lent
 * @param lent whether it is the bed of someone who is away
 * @param forms the care forms that it serves, one bit for each
 * @param features the features that somebody needs, one bit for each
 */
public record Place(
    int index,
    Unit unit,
    int room,
    int institution,
    boolean external,
    int beds,
    boolean lent,
    int forms,
    long features) {

  public UnitId unitId() {
    return unit.id();
  }

  /** Whether two may sleep here on one night, so that they must suit each other. */
  public boolean isShared() {
    return unit.capacity() > 1;
  }

  boolean serves(CareForm form) {
    return (forms & bit(form)) != 0;
  }

  @SuppressWarnings("EnumOrdinal") // a bit within one run, never stored
  static int bit(CareForm form) {
    return 1 << form.ordinal();
  }

  static int bits(Collection<CareForm> forms) {
    return forms.stream().mapToInt(Place::bit).reduce(0, (a, b) -> a | b);
  }
}
