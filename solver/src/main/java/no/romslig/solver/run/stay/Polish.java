package no.romslig.solver.run.stay;

import ai.timefold.solver.core.api.score.BendableScore;
import java.util.Random;
import no.romslig.solver.constraint.StayScoreCalculator;
import no.romslig.solver.model.stay.Stay;
import no.romslig.solver.model.stay.StayLevel;
import no.romslig.solver.model.stay.StayPlanning;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * Gives each stay in turn its most pleasant free slot, where that makes the plan better. It ends a
 * search that was stopped while it looked at the upper levels only.
 */
final class Polish {

  private static final int ROUNDS = 3;

  private final StayProblem problem;
  private final Board board;
  private final Insertion insertion;
  private final StayScoreCalculator calculator = new StayScoreCalculator();
  private final StayPlanning planning;

  Polish(StayProblem problem, int[] slots) {
    this.problem = problem;
    board = Board.of(problem, slots);
    insertion = new Insertion(board);
    planning = new StayPlanning(problem, slots, StayMoves.NONE, StayLevel.COUNT);
    calculator.resetWorkingSolution(planning);
  }

  int[] polish() {
    boolean better = true;
    for (int round = 0; round < ROUNDS && better; round++) {
      better = false;
      for (StayRequest request : problem.requests()) {
        better |= board.isPlaced(request) && improve(request);
      }
    }
    return board.slots();
  }

  private boolean improve(StayRequest request) {
    int before = board.slot(request.index());
    BendableScore score = calculator.calculateScore();
    board.remove(request);
    int after = insertion.find(request, Insertion.Policy.COMFORT, new Random(0));
    move(request, after);
    if (calculator.calculateScore().compareTo(score) > 0) {
      board.place(request, after);
      return true;
    }
    move(request, before);
    board.place(request, before);
    return false;
  }

  private void move(StayRequest request, int slot) {
    Stay stay = planning.getStays().get(request.index());
    calculator.beforeVariableChanged(stay, Stay.SLOT);
    stay.setSlot(slot);
    calculator.afterVariableChanged(stay, Stay.SLOT);
  }
}
