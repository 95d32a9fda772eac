package no.romslig.solver.model.stay;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** The hard rules of a stay for a time, each under its id (docs/problem.md, section 6). */
final class StayRules {

  /** The days on which a stay may begin as far as one rule goes. */
  @SuppressWarnings("ArrayRecordComponent")
  record Line(String rule, long[] starts) {}

  private final RuleSet ruleSet;
  private final Axis axis;
  private final Places places;
  private final Ledger ledger;

  StayRules(RuleSet ruleSet, Axis axis, Places places, Ledger ledger) {
    this.ruleSet = ruleSet;
    this.axis = axis;
    this.places = places;
    this.ledger = ledger;
  }

  /** The rule that keeps the demand out of the place on any day; null where none does. */
  @Nullable String misfit(Demand demand, Place place) {
    if (!demand.waives("NOT-GRANTED") && formRank(demand, place) < 0) {
      return "NOT-GRANTED";
    }
    if (!demand.waives("FEATURE") && !place.unit().features().containsAll(demand.required())) {
      return "FEATURE";
    }
    if (!demand.waives("RESERVED")
        && !place.unit().reservedFor().isEmpty()
        && demand.required().stream().noneMatch(place.unit().reservedFor()::contains)) {
      return "RESERVED";
    }
    return null;
  }

  private static int formRank(Demand demand, Place place) {
    for (int rank = 0; rank < demand.forms().size(); rank++) {
      if (place.serves(demand.forms().get(rank))) {
        return rank;
      }
    }
    return -1;
  }

  /** The days on which somebody of the person's age may begin there (rule AGE). */
  long[] startsByAge(Demand demand, Place place) {
    long[] starts = axis.all();
    if (demand.waives("AGE")) {
      return starts;
    }
    if (!servesChild(demand, place)) {
      Nights.clear(starts, 0, demand.adultFrom());
    }
    if (place.unit().careForm() == CareForm.CHILD_HOME) {
      Nights.clear(starts, demand.adultFrom(), axis.length());
    }
    return starts;
  }

  private static boolean servesChild(Demand demand, Place place) {
    return demand.forms().stream().anyMatch(form -> form.isForChildren() && place.serves(form))
        || (demand.waives("NOT-GRANTED") && place.unit().careForm().isForChildren());
  }

  /** The nights on which the unit is open and nobody there forbids the guest. */
  long[] usableNights(Demand demand, Place place) {
    long[] nights = axis.all();
    if (!demand.waives("OPENING")) {
      Nights.and(nights, places.opening(place));
    }
    if (!demand.waives("CLOSURE")) {
      Nights.and(nights, places.outsideClosures(place));
    }
    if (!demand.waives("SHARED-ROOM")) {
      Nights.andNot(nights, ledger.nightsWithOthers(place, demand.guest()));
    }
    return nights;
  }

  /** The nights on which a bed is there that nothing fixed holds. */
  long[] bedNights(Place place) {
    long[] nights = ledger.bedNights(place);
    long[] window = places.window(place);
    if (window != null) {
      Nights.and(nights, window);
    }
    return nights;
  }

  /**
   * What each rule leaves of the start days {@code [from, to)}, whatever the unit.
   *
   * @param home a unit in which the person may be already; null for a new stay
   */
  List<Line> lines(Demand demand, int from, int to, Respite respite, @Nullable UnitId home) {
    List<Line> lines = new ArrayList<>();
    int first = Math.max(from, axis.asOf());
    int end = Math.clamp(to, first, axis.length());
    lines.add(new Line("START", axis.range(first, end)));
    for (String rule : demand.unmet()) {
      lines.add(new Line(rule, axis.none()));
    }
    RespiteGrant grant = demand.grant();
    if (grant != null) {
      addGrantLines(lines, demand, grant);
    }
    long[] atHome = axis.all();
    Nights.andNot(atHome, ledger.nightsElsewhere(demand.guest().id(), home));
    lines.add(new Line("ONE-PLACE", starts(atHome, demand)));
    if (grant != null) {
      lines.add(new Line("AV-02", respite.starts(demand, first, end)));
    }
    return lines;
  }

  private void addGrantLines(List<Line> lines, Demand demand, RespiteGrant grant) {
    if (!demand.waives("AV-01") && demand.nights() > ruleSet.respite().maxConsecutiveNights()) {
      lines.add(new Line("AV-01", axis.none()));
    }
    if (!demand.waives("GRANT")) {
      int from = axis.day(grant.from());
      lines.add(
          new Line(
              "GRANT", starts(axis.range(from, Math.max(from, axis.end(grant.to()))), demand)));
    }
    if (!demand.waives("UNAVAILABLE")) {
      long[] nights = axis.all();
      for (Period period : grant.unavailable()) {
        Nights.clear(nights, axis.day(period.from()), axis.end(period.to()));
      }
      lines.add(new Line("UNAVAILABLE", starts(nights, demand)));
    }
    if (!demand.waives("START-DAY") && !grant.startDays().isEmpty()) {
      lines.add(new Line("START-DAY", weekdays(grant)));
    }
  }

  private long[] weekdays(RespiteGrant grant) {
    long[] starts = axis.none();
    for (int day = 0; day < axis.length(); day++) {
      DayOfWeek weekday = axis.date(day).getDayOfWeek();
      if (grant.startDays().contains(weekday)) {
        Nights.set(starts, day, day + 1);
      }
    }
    return starts;
  }

  private static long[] starts(long[] nights, Demand demand) {
    Nights.erode(nights, demand.nights());
    return nights;
  }
}
