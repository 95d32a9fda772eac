package no.romslig.benchmarks.stay;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.ArrayList;
import java.util.List;
import no.romslig.benchmarks.stay.StayQuestion.Option;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;
import org.jspecify.annotations.Nullable;

/** A stay asked for, for Timefold: which bed from which day, out of those that suit. */
@PlanningEntity
public final class PlainStay {

  @PlanningId private int index;

  @ValueRangeProvider(id = "options")
  private List<Integer> options;

  @PlanningVariable(valueRangeProviderRefs = "options", allowsUnassigned = true)
  private @Nullable Integer slot;

  private StayProblem problem;
  private StayRequest request;
  private Windows windows;

  /** For Timefold, which copies field by field. */
  PlainStay() {}

  PlainStay(StayQuestion question, StayRequest request, Windows windows) {
    this.request = request;
    this.windows = windows;
    problem = question.problem();
    index = request.index();
    options = new ArrayList<>();
    for (Option option : question.options(request)) {
      for (int day = Nights.next(option.starts(), 0);
          day >= 0;
          day = Nights.next(option.starts(), day + 1)) {
        options.add(problem.slot(option.place(), day));
      }
    }
  }

  /** The number of the stay. */
  public int getIndex() {
    return index;
  }

  /** The beds and days that suit. */
  public List<Integer> getOptions() {
    return options;
  }

  public @Nullable Integer getSlot() {
    return slot;
  }

  public void setSlot(@Nullable Integer slot) {
    this.slot = slot;
  }

  private int given() {
    if (slot == null) {
      throw new IllegalStateException("nothing");
    }
    return slot;
  }

  int bed() {
    return problem.place(given());
  }

  int begin() {
    return problem.day(given());
  }

  int end() {
    return begin() + request.nights();
  }

  int bedFreeFrom() {
    return end() + problem.turnover();
  }

  int party() {
    return request.party();
  }

  boolean isRespite() {
    return !request.isShort();
  }

  boolean isMissing(boolean acute) {
    return slot == null && request.acute() == acute;
  }

  long missing() {
    return request.missing();
  }

  Windows windows() {
    return windows;
  }
}
