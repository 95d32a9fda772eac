package no.romslig.api.equity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who waits and who was placed in a period, by group: sums only. A missing number is one that is
 * left out, since it is small or would give a small one away.
 *
 * @param from the first day
 * @param to the first day after it
 * @param smallest fewer are left out
 * @param all everyone
 * @param groups the same people, divided by one thing at a time
 * @param overrides decisions otherwise than proposed, by the rule that the reason rests on
 */
record EquityReport(
    LocalDate from,
    LocalDate to,
    int smallest,
    Cell all,
    List<Division> groups,
    List<Overruled> overrides) {

  /** The same people divided by one thing. */
  record Division(By by, List<Cell> cells) {}

  /** By what they are divided. */
  enum By {
    NEED_CLASS,
    CARE_FORM,
    SEX,
    AGE_GROUP,
    PLACE_OF_LIVING
  }

  /**
   * A group.
   *
   * @param group such as {@code 80-89}; {@code ALL} is everyone, {@code UNKNOWN} those of whom it
   *     is not registered
   * @param waiting how many waited when the period ended
   * @param medianDaysWaiting how long half of them had waited at the least
   * @param placed how many got a place in the period
   * @param medianDaysToPlace how long half of them had waited at the least
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Cell(
      String group,
      @Nullable Integer waiting,
      @Nullable Integer medianDaysWaiting,
      @Nullable Integer placed,
      @Nullable Integer medianDaysToPlace) {}

  /** How often a rule's reasons were given. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Overruled(String rule, @Nullable Integer count) {}
}
