package no.romslig.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.romslig.api.problem.ApiProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

  private final List<Integer> all = List.of(1, 2, 3, 4, 5);

  @Test
  void cutsAListAtTheEndOfEachPage() {
    assertThat(Paging.cut(all, Paging.of(1, 2))).containsExactly(3, 4);
    assertThat(Paging.cut(all, Paging.of(2, 2))).containsExactly(5);
  }

  @Test
  void findsNothingBehindTheLastPage() {
    assertThat(Paging.cut(all, Paging.of(Integer.MAX_VALUE, 100))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, 20", "0, 0", "0, 101"})
  void knowsNoSuchPage(int page, int size) {
    assertThatThrownBy(() -> Paging.of(page, size))
        .isInstanceOfSatisfying(
            ApiProblem.class,
            problem ->
                assertThat(problem.getBody().getType())
                    .hasToString("urn:romslig:problem:bad-page"));
  }

  @Test
  void givesMoreAtOnceWhereThatIsSaid() {
    assertThat(Paging.of(0, 500, 500).getPageSize()).isEqualTo(500);
  }
}
