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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
  private final JdbcClient database;

  ClosureBuilder(ClosureRules rules, UnitClosures closures, EntryIds ids, JdbcClient database) {
    this.rules = rules;
    this.closures = closures;
    this.ids = ids;
    this.database = database;
  }

  /**
   * Nights that follow one another, closed by the calendar.
   *
   * @param reason of the first
   */
  private record Stretch(LocalDate starts, LocalDate ends, String reason) {}

  /**
   * Gives the unit the closures that its calendar has from {@code first} up to {@code end}, which
   * is not one of them. Those built before for these nights that the calendar does not have are
   * taken back; those that it has stay as they are, one that is under way with its first night;
   * those that people entered stay.
   */
  public List<UnitClosure> build(Unit unit, LocalDate first, LocalDate end) {
    lock(unit);
    var old = new ArrayList<>(built(unit, first, end));
    var calendar = unit.calendarId();
    var given = new ArrayList<UnitClosure>();
    if (calendar != null) {
      for (var stretch : stretches(closedNights(calendar, first, end))) {
        var same = find(old, calendar, stretch, first);
        given.add(same == null ? closures.save(closure(unit, calendar, stretch)) : same);
      }
    }
    old.removeAll(given);
    old.forEach(closures::delete);
    return given;
  }

  /** Makes others who would build closures of the unit wait until the transaction ends. */
  private void lock(Unit unit) {
    database
        .sql("select id from unit where id = :id for no key update")
        .param("id", unit.id())
        .query()
        .singleRow();
  }

  private List<UnitClosure> built(Unit unit, LocalDate first, LocalDate end) {
    return closures.findByUnitIdAndCalendarIdNotNull(unit.id()).stream()
        .filter(it -> it.starts().isBefore(end) && end(it).isAfter(first))
        .toList();
  }

  private static LocalDate end(UnitClosure built) {
    return Objects.requireNonNull(built.ends());
  }

  private static @Nullable UnitClosure find(
      List<UnitClosure> old, UUID calendar, Stretch stretch, LocalDate first) {
    return old.stream()
        .filter(it -> calendar.equals(it.calendarId()) && end(it).equals(stretch.ends()))
        .filter(
            it ->
                isUnderWay(it, stretch, first)
                    || (it.starts().equals(stretch.starts())
                        && stretch.reason().equals(it.reason())))
        .findFirst()
        .orElse(null);
  }

  private static boolean isUnderWay(UnitClosure built, Stretch stretch, LocalDate first) {
    return built.starts().isBefore(first) && stretch.starts().equals(first);
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

  private static List<Stretch> stretches(SortedMap<LocalDate, String> nights) {
    var stretches = new ArrayList<Stretch>();
    LocalDate start = null;
    LocalDate next = null;
    for (var night : nights.keySet()) {
      if (start != null && next != null && !night.equals(next)) {
        stretches.add(stretch(start, next, nights));
        start = null;
      }
      start = start == null ? night : start;
      next = night.plusDays(1);
    }
    if (start != null && next != null) {
      stretches.add(stretch(start, next, nights));
    }
    return stretches;
  }

  private static Stretch stretch(
      LocalDate starts, LocalDate ends, SortedMap<LocalDate, String> reasons) {
    return new Stretch(starts, ends, Objects.requireNonNull(reasons.get(starts)));
  }

  private UnitClosure closure(Unit unit, UUID calendar, Stretch stretch) {
    return new UnitClosure(
        ids.next(), unit.id(), stretch.starts(), stretch.ends(), stretch.reason(), calendar);
  }
}
