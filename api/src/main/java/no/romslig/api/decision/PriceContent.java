package no.romslig.api.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.proposal.Assigned;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a choice would cost others.
 *
 * @param proposed what the same registers would give without the choice; missing where nothing
 * @param isAllowed whether every hard rule is kept
 * @param broken the hard rules that the choice breaks: a waiver of them comes first
 * @param loses who would get nothing, or wait longer, the greatest need first
 * @param gains who would get something, or wait less
 * @param moves who would have another place on the same day
 * @param order by how much the order of need is broken
 * @param missingNightsBefore weighted missing nights of respite and short stays without the choice
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PriceContent(
    String item,
    Assigned chosen,
    @Nullable Assigned proposed,
    boolean isAllowed,
    List<Violation> broken,
    List<Affected> loses,
    List<Affected> gains,
    List<Affected> moves,
    OrderOfNeed order,
    long missingNightsBefore,
    long missingNightsAfter) {

  /**
   * Someone who would have something else.
   *
   * @param kind {@code CASE}, {@code RELOCATION}, {@code COMPANION}, {@code SHORT_STAY} or {@code
   *     RESPITE_CYCLE}
   * @param refId the case, the person, the short stay or the grant
   * @param daysLater how much later it would begin; below 0 where sooner, missing where it would
   *     not begin, or began nowhere before
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Affected(
      String kind,
      String refId,
      @Nullable Integer cycle,
      @Nullable Rank rank,
      @Nullable Assigned before,
      @Nullable Assigned after,
      @Nullable Long daysLater,
      List<Reason> because) {}

  /** Where someone stands in the order of need (LT-11). */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Rank(
      @Nullable String legalStatus,
      int needClass,
      @Nullable Integer needScore,
      @Nullable LocalDate since) {}

  /**
   * How the order of need is broken.
   *
   * @param envy those of greater need who could have the chosen place and get none: justified envy
   * @param classes the greatest difference of need class among them
   * @param points the greatest difference of score among those of that class
   */
  record OrderOfNeed(List<Envy> envy, int classes, int points) {}

  /** Someone without a place who could take the chosen one, and ranks higher. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Envy(String refId, @Nullable Rank rank, String unit) {}
}
