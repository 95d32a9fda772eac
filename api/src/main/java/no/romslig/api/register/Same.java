package no.romslig.api.register;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Constants that are called the same in documents and in registers. */
final class Same {

  private Same() {}

  static <E extends Enum<E>> E as(Class<E> type, Enum<?> value) {
    return Enum.valueOf(type, value.name());
  }

  static <E extends Enum<E>> @Nullable E orNull(Class<E> type, @Nullable Enum<?> value) {
    return value == null ? null : as(type, value);
  }

  static <E extends Enum<E>> List<E> list(Class<E> type, Collection<? extends Enum<?>> values) {
    return values.stream().map(each -> as(type, each)).toList();
  }

  /** In the same order. */
  static <E extends Enum<E>> Set<E> set(Class<E> type, Collection<? extends Enum<?>> values) {
    return values.stream()
        .map(each -> as(type, each))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
