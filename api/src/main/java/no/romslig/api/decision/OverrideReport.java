package no.romslig.api.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where people overruled the software in a month: sums only. What is left out is small, or would
 * give a small sum away.
 *
 * @param asProposed how many items were decided as proposed
 * @param overruled how many were not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverrideReport(
    YearMonth month,
    int smallest,
    @Nullable Integer asProposed,
    @Nullable Integer overruled,
    List<Cell> cells) {

  /**
   * One sum.
   *
   * @param rule that the reason rests on
   * @param count missing where it is suppressed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Cell(
      String rule, String reasonCode, String verb, @Nullable Integer count, boolean isSuppressed) {}
}
