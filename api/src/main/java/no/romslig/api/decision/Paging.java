package no.romslig.api.decision;

import java.util.List;
import no.romslig.api.problem.ApiProblem;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;

/** Pages of lists. */
public final class Paging {

  private static final int MOST_PER_PAGE = 100;

  private Paging() {}

  public static PageRequest of(int page, int size) {
    if (page < 0 || size < 1 || size > MOST_PER_PAGE) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "bad-page",
          "There is no such page",
          "Pages count from 0; a size is from 1 to " + MOST_PER_PAGE + ".");
    }
    return PageRequest.of(page, size);
  }

  static <T> List<T> cut(List<T> all, PageRequest page) {
    var first = (int) Math.min(page.getOffset(), all.size());
    return all.subList(first, Math.min(first + page.getPageSize(), all.size()));
  }
}
