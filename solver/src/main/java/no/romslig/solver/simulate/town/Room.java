package no.romslig.solver.simulate.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.Ward;

/** One unit of lasting places, with those who have a tenure in it. */
public final class Room {

  private final int index;
  private final Institution institution;
  private final Ward ward;
  private final List<Tenancy> tenancies = new ArrayList<>(2);
  private final List<Tenancy> justLeft = new ArrayList<>(0);
  private Unit unit;

  Room(int index, Institution institution, Ward ward, Unit unit) {
    this.index = index;
    this.institution = institution;
    this.ward = ward;
    this.unit = unit;
  }

  /** Where the room stands in the order of the document. */
  public int index() {
    return index;
  }

  public Unit unit() {
    return unit;
  }

  public CareForm careForm() {
    return unit.careForm();
  }

  public Place place() {
    return new Place(unit, ward, institution);
  }

  Institution institution() {
    return institution;
  }

  Ward ward() {
    return ward;
  }

  /** Those who have left, as long as the room is made ready after them. */
  public List<Tenancy> justLeft() {
    return Collections.unmodifiableList(justLeft);
  }

  public List<Tenancy> tenancies() {
    return Collections.unmodifiableList(tenancies);
  }

  void become(Unit other) {
    unit = other;
  }

  void enter(Tenancy tenancy) {
    tenancies.add(tenancy);
  }

  void leave(Tenancy tenancy) {
    tenancies.remove(tenancy);
  }

  void isMadeReadyAfter(Tenancy ended) {
    justLeft.add(ended);
  }

  void isReady(LocalDate today, int turnoverNights) {
    justLeft.removeIf(
        each -> {
          LocalDate to = each.occupancy().to();
          return to == null || !to.plusDays(turnoverNights).isAfter(today);
        });
  }

  /** Whether the unit has opened and not closed yet, or is still lived in. */
  public boolean isThereOn(LocalDate date) {
    boolean opened = unit.availableFrom() == null || !unit.availableFrom().isAfter(date);
    boolean closed = unit.availableTo() != null && !unit.availableTo().isAfter(date);
    return opened && (!closed || !tenancies.isEmpty());
  }

  /** How many live here on the night. */
  public long living(LocalDate date) {
    long living = 0;
    for (Tenancy tenancy : tenancies) {
      living += tenancy.occupancy().from().isAfter(date) ? 0 : 1;
    }
    return living;
  }

  /** Whether it has a place free, or it is known when it will have one. */
  boolean mayOpen() {
    if (tenancies.size() < unit.capacity()) {
      return true;
    }
    for (Tenancy tenancy : tenancies) {
      if (tenancy.ends() != null) {
        return true;
      }
    }
    return false;
  }

  /** How many more could come until the date than leave. */
  public int open(LocalDate until) {
    int open = unit.capacity();
    for (Tenancy tenancy : tenancies) {
      if (tenancy.holdsAfter(until)) {
        open--;
      }
    }
    return open;
  }

  /**
   * Whether the unit could be given from a date until the last one on which a place may begin, and
   * stays open to the end of the horizon.
   */
  public boolean mayBeGiven(LocalDate lastStart, LocalDate horizonEnd) {
    if (unit.availableTo() != null && unit.availableTo().isBefore(horizonEnd)) {
      return false;
    }
    if (unit.availableFrom() != null && unit.availableFrom().isAfter(lastStart)) {
      return false;
    }
    for (Closure closure : unit.closures()) {
      if (closure.from().isBefore(horizonEnd)
          && (closure.to() == null || closure.to().isAfter(lastStart))) {
        return false;
      }
    }
    return true;
  }
}
