package no.romslig.api.letter.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.api.letter.reason.Why;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RecordCodes;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import org.jspecify.annotations.Nullable;

/** Reasons as sentences to the one they are about. The key of a sentence is the record's code. */
final class Reasons {

  private final Wording wording;

  Reasons(Wording wording) {
    this.wording = wording;
  }

  String of(Why why) {
    return wording.reason(RecordCodes.codeOf(why.getClass()) + variant(why), values(why));
  }

  /** Which of several sentences a reason takes. */
  private static String variant(Why why) {
    return switch (why) {
      case Why.RightToPlace(boolean child) -> child ? ".child" : "";
      case Why.SharedRoom(boolean accepted) -> accepted ? ".accepted" : "";
      case Why.WishNotMet(_, var obstacle) -> "." + obstacle;
      case Why.LivesWithPartner(var form) -> "." + form;
      case Why.MoveDistance(int kilometres) -> kilometres < 2 ? ".near" : "";
      default -> "";
    };
  }

  private Map<String, Object> values(Why why) {
    Map<String, Object> values = new HashMap<>();
    for (RecordComponent component : why.getClass().getRecordComponents()) {
      Object value = read(why, component);
      if (value != null) {
        Object words = words(value);
        values.put(component.getName(), words);
        values.put(Wording.capital(component.getName()), Wording.capital(words.toString()));
      }
    }
    return values;
  }

  private static @Nullable Object read(Why why, RecordComponent component) {
    try {
      return component.getAccessor().invoke(why);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  private Object words(Object value) {
    return switch (value) {
      case LocalDate date -> wording.of(date);
      case CareForm form -> wording.of(form);
      case RuleId rule -> wording.of(rule);
      case Feature feature -> wording.of(feature);
      case ShelteringBehaviour behaviour -> wording.of(behaviour);
      case List<?> list -> Wording.and(list.stream().map(each -> words(each).toString()).toList());
      default -> value;
    };
  }
}
