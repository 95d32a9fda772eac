package no.romslig.api.institutions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.entry.Shown;
import no.romslig.data.institution.ClosureRule;
import no.romslig.data.institution.ClosureRuleKind;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a calendar with the days of this year and the next that it closes.
 *
 * @param closedDays each closes the night before it and the night after it
 */
record RuleView(
    UUID id,
    UUID calendarId,
    ClosureRuleKind kind,
    String reason,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer daysFromEaster,
    @Nullable Integer isoWeek,
    @Nullable DayOfWeek weekday,
    List<LocalDate> closedDays) {

  static Shown<RuleView> of(ClosureRule it, LocalDate today) {
    var days =
        java.util.stream.Stream.of(today.getYear(), today.getYear() + 1)
            .flatMap(it::closedDays)
            .sorted()
            .toList();
    return Shown.of(
        it,
        new RuleView(
            it.id(),
            it.calendarId(),
            it.kind(),
            it.reason(),
            it.month(),
            it.day(),
            it.daysFromEaster(),
            it.isoWeek(),
            it.weekday(),
            days));
  }
}
