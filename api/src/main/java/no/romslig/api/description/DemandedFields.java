package no.romslig.api.description;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Which fields a body demands: those that it misses when there is nothing in it. So the description
 * says what the code asks for, and cannot say otherwise.
 */
final class DemandedFields {

  private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 23);

  private DemandedFields() {}

  /** Their names; of what can be said in several ways, none. */
  static Set<String> of(Class<?> type) {
    if (!Checked.class.isAssignableFrom(type)) {
      return Set.of();
    }
    var faults = new Faults();
    empty(type).check(faults, ANY_DAY);
    var fields =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    return faults.paths().stream().filter(fields::contains).collect(Collectors.toSet());
  }

  private static Checked empty(Class<?> type) {
    var types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      var made = type.getDeclaredConstructor(types);
      made.setAccessible(true);
      return (Checked)
          made.newInstance(Arrays.stream(types).map(DemandedFields::nothing).toArray());
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException("Every record has its canonical constructor", e);
    }
  }

  private static @Nullable Object nothing(Class<?> type) {
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }
}
