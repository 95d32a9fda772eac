package no.romslig.api.entry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/**
 * Some of a list, in the order of registration.
 *
 * @param page counted from 0
 * @param total how many there are in all
 */
public record Paged<V>(List<V> items, int page, int size, long total) implements ShowsPersons {

  private static final int MOST_PER_PAGE = 100;

  /** Which page is asked for. */
  public record Cut(int page, int size) {

    /**
     * The page of that number.
     *
     * @throws ApiProblem 400 where there is no such page
     */
    public static Cut of(int page, int size) {
      if (page < 0 || size < 1 || size > MOST_PER_PAGE) {
        throw new ApiProblem(
            HttpStatus.BAD_REQUEST,
            "bad-page",
            "There is no such page",
            "Pages count from 0; a size is from 1 to " + MOST_PER_PAGE + ".");
      }
      return new Cut(page, size);
    }

    /** The page of the list, each shown. */
    public <T, V> Paged<V> of(List<T> all, Function<T, V> show) {
      var shown = all.stream().skip((long) page * size).limit(size).map(show).toList();
      return new Paged<>(shown, page, size, all.size());
    }
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
