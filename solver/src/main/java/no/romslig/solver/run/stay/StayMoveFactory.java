package no.romslig.solver.run.stay;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import no.romslig.solver.model.stay.StayPlanning;

/**
 * Hands our moves to Timefold. The only class that needs what Timefold 2.2 does not promise to
 * keep: {@code MoveIteratorFactory} lies in its {@code impl} packages, and its successor, the
 * Neighborhoods preview, knows no moves that depend on the plan as a whole.
 */
public final class StayMoveFactory implements MoveIteratorFactory<StayPlanning, SlotMove> {

  @Override
  public long getSize(ScoreDirector<StayPlanning> director) {
    return director.getWorkingSolution().getStays().size();
  }

  @Override
  public Iterator<SlotMove> createOriginalMoveIterator(ScoreDirector<StayPlanning> director) {
    throw new UnsupportedOperationException("the moves of stays are drawn, not listed");
  }

  @Override
  public Iterator<SlotMove> createRandomMoveIterator(
      ScoreDirector<StayPlanning> director, RandomGenerator random) {
    StayPlanning planning = director.getWorkingSolution();
    planning.getMoves().stepStarts(planning);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public SlotMove next() {
        return new SlotMove(planning, planning.getMoves().next(random));
      }
    };
  }
}
