package no.romslig.solver.model.stay;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** One stay that is asked for, and the slot (place and start day) that it gets; null for none. */
@PlanningEntity
public final class Stay {

  public static final String SLOT = "slot";

  @PlanningId private int index;

  @PlanningVariable(valueRangeProviderRefs = "slots", allowsUnassigned = true)
  private @Nullable Integer slot;

  /** For Timefold, which copies field by field. */
  Stay() {}

  public Stay(int index, @Nullable Integer slot) {
    this.index = index;
    this.slot = slot;
  }

  public int getIndex() {
    return index;
  }

  public @Nullable Integer getSlot() {
    return slot;
  }

  public void setSlot(@Nullable Integer slot) {
    this.slot = slot;
  }

  /** The slot as a plain number, -1 for none. */
  public int slotOrNone() {
    return slot == null ? -1 : slot;
  }

  @Override
  public String toString() {
    return "stay " + index;
  }
}
