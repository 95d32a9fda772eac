package no.romslig.data.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import no.romslig.data.register.EntryIds;
import org.springframework.stereotype.Service;

/**
 * Builds the closures of a unit from the calendar that it follows (AF-01, AF-02). A closed day
 * closes the night before it and the night after it.
 */
@Service
public class ClosureBuilder {

  private final ClosureRules rules;
  private final UnitClosures closures;
  private final EntryIds ids;

  ClosureBuilder(ClosureRules rules, UnitClosures closures, EntryIds ids) {
    this.rules = rules;
    this.closures = closures;
    this.ids = ids;
  }

  /**
   * Gives the unit the closures that its calendar has from {@code first} up to {@code end}, which
   * is not one of them. Those built before for these nights are taken back; those that people
   * entered stay.
   */
  public List<UnitClosure> build(Unit unit, LocalDate first, LocalDate end) {
    for (var old : closures.findByUnitIdAndCalendarIdNotNull(unit.id())) {
      var oldEnd = Objects.requireNonNull(old.ends());
      if (old.starts().isBefore(end) && oldEnd.isAfter(first)) {
        closures.delete(old);
      }
    }
    var calendar = unit.calendarId();
    return calendar == null
        ? List.of()
        : runs(unit, calendar, closedNights(calendar, first, end)).stream()
            .map(closures::save)
            .toList();
  }

  private SortedMap<LocalDate, String> closedNights(UUID calendar, LocalDate first, LocalDate end) {
    var nights = new TreeMap<LocalDate, String>();
    for (var rule : rules.findByCalendarIdOrderById(calendar)) {
      IntStream.rangeClosed(first.getYear(), end.getYear())
          .boxed()
          .flatMap(rule::closedDays)
          .forEach(
              day -> {
                nights.putIfAbsent(day.minusDays(1), rule.reason());
                nights.putIfAbsent(day, rule.reason());
              });
    }
    return nights.subMap(first, end);
  }

  /** One closure for each run of nights that follow one another, by the reason of its first. */
  private List<UnitClosure> runs(Unit unit, UUID calendar, SortedMap<LocalDate, String> nights) {
    var runs = new ArrayList<UnitClosure>();
    LocalDate start = null;
    LocalDate next = null;
    for (var night : nights.keySet()) {
      if (start != null && next != null && !night.equals(next)) {
        runs.add(closure(unit, calendar, start, next, nights));
        start = null;
      }
      start = start == null ? night : start;
      next = night.plusDays(1);
    }
    if (start != null && next != null) {
      runs.add(closure(unit, calendar, start, next, nights));
    }
    return runs;
  }

  private UnitClosure closure(
      Unit unit,
      UUID calendar,
      LocalDate starts,
      LocalDate ends,
      SortedMap<LocalDate, String> reasons) {
    return new UnitClosure(ids.next(), unit.id(), starts, ends, reasons.get(starts), calendar);
  }
}
