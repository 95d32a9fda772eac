package no.romslig.solver.audit.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.snapshot.Absence;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Someone in a unit on the nights of a period, from whatever source.
 *
 * @param occupant tells persons apart, also those who are not named
 * @param source what it comes from
 * @param ref the item that the proposal lists it for; missing for an occupancy
 * @param fixed an occupancy, or a commitment that the proposal repeats
 * @param planned fixed, or a stay that was published before the run
 * @param lent absences during which the place serves short stays
 * @param absences all recorded absences
 */
public record Presence(
    String occupant,
    @Nullable PersonId person,
    Source source,
    @Nullable String ref,
    boolean fixed,
    boolean planned,
    Sex sex,
    boolean acceptsSharing,
    Place place,
    Period period,
    List<Absence> lent,
    List<Absence> absences) {

  /** Where a presence comes from. */
  public enum Source {
    OCCUPANCY,
    MOVE,
    STAY
  }

  /** Whether the place is the occupant's without an end, or for as long as it was given. */
  public boolean isHeld() {
    return source != Source.STAY;
  }

  /** The same person there, but only outside the given nights. */
  List<Presence> outside(Period nights) {
    return cut(period, nights).stream()
        .map(
            part ->
                new Presence(
                    occupant,
                    person,
                    source,
                    ref,
                    fixed,
                    planned,
                    sex,
                    acceptsSharing,
                    place,
                    part,
                    lent,
                    absences))
        .toList();
  }

  /** The nights on which the occupant uses the place: all but those on which it may be lent. */
  public List<Period> nightsInUse() {
    return without(lent);
  }

  /** The nights on which the occupant is there: all but those of recorded absences. */
  public List<Period> nightsPresent() {
    return without(absences);
  }

  private List<Period> without(List<Absence> away) {
    List<Period> left = List.of(period);
    for (var absence : away) {
      var next = new ArrayList<Period>();
      for (var part : left) {
        next.addAll(cut(part, absence.period()));
      }
      left = next;
    }
    return left;
  }

  private static List<Period> cut(Period whole, Period hole) {
    if (!whole.overlaps(hole)) {
      return List.of(whole);
    }
    var parts = new ArrayList<Period>();
    if (whole.from().isBefore(hole.from())) {
      parts.add(new Period(whole.from(), hole.from()));
    }
    LocalDate end = hole.to();
    if (end != null && (whole.to() == null || end.isBefore(whole.to()))) {
      parts.add(new Period(end, whole.to()));
    }
    return parts;
  }
}
