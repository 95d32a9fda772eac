package no.romslig.api.alarm;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.romslig.solver.explain.fact.RecordCodes;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;

/** Puts alarms into words: what is wrong, and what to do. */
final class AlarmText {

  private final Texts texts;
  private final DateTimeFormatter dates;

  AlarmText(Language language) {
    texts = Texts.beside(AlarmText.class, "alarms", language);
    dates =
        DateTimeFormatter.ofPattern(
            language == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy", Locale.of(language.code()));
  }

  String what(Alarm alarm) {
    return texts.text(alarm.code() + ".what", values(alarm));
  }

  String todo(Alarm alarm) {
    return texts.text(alarm.code() + ".todo", values(alarm));
  }

  private Map<String, Object> values(Alarm alarm) {
    Map<String, Object> values = new LinkedHashMap<>(RecordCodes.values(alarm));
    values.replaceAll((name, value) -> inWords(value));
    values.put("code", alarm.about().code());
    return values;
  }

  private Object inWords(Object value) {
    return value instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}")
        ? LocalDate.parse(text).format(dates)
        : value;
  }
}
