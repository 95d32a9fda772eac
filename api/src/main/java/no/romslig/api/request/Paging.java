package no.romslig.api.request;

import java.util.List;
import no.romslig.api.problem.ApiProblem;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;

/** Which page of a list is asked for. */
public final class Paging {

  private static final int MOST_PER_PAGE = 100;

  private Paging() {}

  /**
   * The page of that number.
   *
   * @param page counted from 0
   * @throws ApiProblem 400 where there is no such page
   */
  public static PageRequest of(int page, int size) {
    return of(page, size, MOST_PER_PAGE);
  }

  /** The same for a list that gives more at once. */
  public static PageRequest of(int page, int size, int most) {
    if (page < 0 || size < 1 || size > most) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "bad-page",
          "There is no such page",
          "Pages count from 0; a size is from 1 to " + most + ".");
    }
    return PageRequest.of(page, size);
  }

  /** The page of a list that is made in memory, as from a document. */
  public static <T> List<T> cut(List<T> all, Pageable page) {
    return all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
  }
}
