package no.romslig.solver.run.stay;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.Arrays;
import no.romslig.solver.model.stay.Stay;
import no.romslig.solver.model.stay.StayPlanning;
import org.jspecify.annotations.Nullable;

/** Gives some stays other slots. */
final class SlotMove implements Move<StayPlanning> {

  private final Stay[] stays;
  private final @Nullable Integer[] slots;

  /**
   * @param changes each request that changes, followed by its new slot (-1 for none)
   */
  SlotMove(StayPlanning planning, int[] changes) {
    stays = new Stay[changes.length / 2];
    slots = new @Nullable Integer[stays.length];
    for (int i = 0; i < stays.length; i++) {
      stays[i] = planning.getStays().get(changes[2 * i]);
      slots[i] = changes[2 * i + 1] < 0 ? null : changes[2 * i + 1];
    }
  }

  @Override
  public void execute(MutableSolutionView<StayPlanning> view) {
    PlanningVariableMetaModel<StayPlanning, Stay, Integer> slot =
        view.getSolutionMetaModel()
            .genuineEntity(Stay.class)
            .basicVariable(Stay.SLOT, Integer.class);
    for (int i = 0; i < stays.length; i++) {
      view.changeVariable(slot, stays[i], slots[i]);
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(stays) + " to " + Arrays.toString(slots);
  }
}
