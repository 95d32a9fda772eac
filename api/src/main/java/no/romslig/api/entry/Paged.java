package no.romslig.api.entry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.romslig.api.access.ShowsPersons;
import org.springframework.data.domain.Page;

/**
 * Some of a list, in the order of registration.
 *
 * @param page counted from 0
 * @param total how many there are in all
 */
public record Paged<V>(List<V> items, int page, int size, long total) implements ShowsPersons {

  /** What was found of a list, each shown. */
  public static <T, V> Paged<V> of(Page<T> found, Function<T, V> show) {
    return new Paged<>(
        found.getContent().stream().map(show).toList(),
        found.getNumber(),
        found.getSize(),
        found.getTotalElements());
  }

  @Override
  public Collection<UUID> personsShown() {
    return items.stream()
        .filter(ShowsPersons.class::isInstance)
        .flatMap(each -> ((ShowsPersons) each).personsShown().stream())
        .distinct()
        .toList();
  }
}
