package no.romslig.solver.explain.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Turns the components of a typed record into the values of its message: names for ids of places,
 * words for forms, features and rules, and only the number of other persons and cases.
 */
final class Values {

  /** Stands for a missing value in a message's choice. */
  static final String NONE = "nil";

  private final Phrases phrases;
  private final Words words;

  Values(Phrases phrases, Words words) {
    this.phrases = phrases;
    this.words = words;
  }

  Map<String, Object> of(Record fact, Voice voice) {
    Map<String, Object> values = voiced(voice);
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      String name = component.getName();
      Object value = words(name, read(fact, component));
      values.put(name, value);
      values.put(Phrases.capital(name), Phrases.capital(value.toString()));
      if (read(fact, component) instanceof RuleId rule) {
        values.put(name + "Id", rule.value().replace('-', '_'));
      }
    }
    return values;
  }

  Map<String, Object> voiced(Voice voice) {
    Map<String, Object> values = new HashMap<>();
    String who = words.of(voice);
    values.put("who", who);
    values.put("Who", Phrases.capital(who));
    return values;
  }

  private static @Nullable Object read(Record fact, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  private Object words(String name, @Nullable Object value) {
    return switch (value) {
      case null -> NONE;
      case Integer number -> name.equals("year") ? number.toString() : number;
      case Boolean flag -> flag.toString();
      case LocalDate date -> words.of(date);
      case UnitId unit -> words.of(unit);
      case InstitutionId institution -> words.of(institution);
      case CareForm form -> words.of(form);
      case RuleId rule -> words.of(rule);
      case Enum<?> choice -> choice.name();
      case List<?> list -> list(list);
      default -> "";
    };
  }

  /** Words where the list is of words; otherwise only how many there are. */
  private Object list(List<?> list) {
    return switch (list.isEmpty() ? null : list.getFirst()) {
      case CareForm _ -> phrases.or(each(list, CareForm.class).map(words::of).toList());
      case Feature _ -> phrases.and(each(list, Feature.class).map(words::of).toList());
      case RuleId _ -> phrases.and(each(list, RuleId.class).map(words::of).toList());
      case ShelteringBehaviour _ ->
          phrases.and(each(list, ShelteringBehaviour.class).map(words::of).toList());
      case null, default -> list.size();
    };
  }

  private static <T> Stream<T> each(List<?> list, Class<T> type) {
    return list.stream().map(type::cast);
  }
}
