package no.romslig.benchmarks.linear;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mixed-integer solver, on one thread as the others, to the very optimum. */
final class MipSession implements Session {

  private final MPSolver solver;
  private final MPVariable[] variables;

  MipSession(String name, LinearModel model) {
    MPSolver made = MPSolver.createSolver(name);
    if (made == null) {
      throw new IllegalStateException("OR-Tools comes without " + name + " here");
    }
    solver = made;
    variables = solver.makeBoolVarArray(model.variables());
    for (LinearModel.Row row : model.rows()) {
      add(
          row.sum(),
          row.low() == Long.MIN_VALUE ? -MPSolver.infinity() : (double) row.low(),
          (double) row.high());
    }
  }

  private void add(Sum sum, double low, double high) {
    MPConstraint constraint = solver.makeConstraint(low, high);
    for (int i = 0; i < sum.size(); i++) {
      MPVariable variable = variables[sum.variable(i)];
      constraint.setCoefficient(variable, constraint.getCoefficient(variable) + sum.weight(i));
    }
  }

  @Override
  public void fix(int variable, boolean value) {
    variables[variable].setBounds(value ? 1 : 0, value ? 1 : 0);
  }

  @Override
  public void free(int variable) {
    variables[variable].setBounds(0, 1);
  }

  @Override
  public void atLeast(Sum sum, long low) {
    add(sum, (double) low, MPSolver.infinity());
  }

  @Override
  public Outcome maximise(Sum objective, Duration limit, boolean @Nullable [] hint) {
    MPObjective goal = solver.objective();
    goal.clear();
    for (int i = 0; i < objective.size(); i++) {
      MPVariable variable = variables[objective.variable(i)];
      goal.setCoefficient(variable, goal.getCoefficient(variable) + objective.weight(i));
    }
    goal.setMaximization();
    if (hint != null) {
      double[] start = new double[hint.length];
      for (int i = 0; i < start.length; i++) {
        start[i] = hint[i] ? 1 : 0;
      }
      solver.setHint(variables, start);
    }
    solver.setTimeLimit(limit.toMillis());
    MPSolverParameters exact = new MPSolverParameters();
    exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
    MPSolver.ResultStatus status = solver.solve(exact);
    exact.delete();
    boolean proven = status == MPSolver.ResultStatus.OPTIMAL;
    boolean found = proven || status == MPSolver.ResultStatus.FEASIBLE;
    return new Outcome(
        found ? values() : null, proven, found ? goal.bestBound() : Double.MAX_VALUE, List.of());
  }

  private boolean[] values() {
    boolean[] values = new boolean[variables.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = variables[i].solutionValue() > 0.5;
    }
    return values;
  }

  @Override
  public void close() {
    solver.delete();
  }
}
