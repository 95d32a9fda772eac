package no.romslig.benchmarks.linear;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.util.Domain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.romslig.benchmarks.linear.Outcome.Point;
import org.jspecify.annotations.Nullable;

/**
 * CP-SAT as it does best on few cores: one worker that uses its linear relaxation in full. The
 * default portfolio on two workers leaves that out and proves next to nothing on these problems.
 */
final class CpSatSession implements Session {

  private final CpModel model = new CpModel();
  private final BoolVar[] variables;

  CpSatSession(LinearModel linear) {
    variables = new BoolVar[linear.variables()];
    for (int i = 0; i < variables.length; i++) {
      variables[i] = model.newBoolVar("");
    }
    for (LinearModel.Row row : linear.rows()) {
      model.addLinearExpressionInDomain(expression(row.sum()), new Domain(row.low(), row.high()));
    }
  }

  private LinearExprBuilder expression(Sum sum) {
    LinearExprBuilder expression = LinearExpr.newBuilder();
    for (int i = 0; i < sum.size(); i++) {
      expression.addTerm(variables[sum.variable(i)], sum.weight(i));
    }
    return expression;
  }

  @Override
  public void fix(int variable, boolean value) {
    domain(variable, value ? 1 : 0, value ? 1 : 0);
  }

  @Override
  public void free(int variable) {
    domain(variable, 0, 1);
  }

  private void domain(int variable, long low, long high) {
    model
        .getBuilder()
        .getVariablesBuilder(variables[variable].getIndex())
        .clearDomain()
        .addDomain(low)
        .addDomain(high);
  }

  @Override
  public void atLeast(Sum sum, long low) {
    model.addGreaterOrEqual(expression(sum), low);
  }

  @Override
  public Outcome maximise(Sum objective, Duration limit, boolean @Nullable [] hint) {
    model.maximize(expression(objective));
    model.clearHints();
    for (int i = 0; hint != null && i < hint.length; i++) {
      model.addHint(variables[i], hint[i]);
    }
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setLinearizationLevel(2)
        .setMaxTimeInSeconds(limit.toNanos() / 1e9);
    Curve curve = new Curve();
    CpSolverStatus status = solver.solve(model, curve);
    boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    return new Outcome(
        found ? values(solver) : null,
        status == CpSolverStatus.OPTIMAL,
        solver.bestObjectiveBound(),
        curve.points);
  }

  private boolean[] values(CpSolver solver) {
    boolean[] values = new boolean[variables.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = solver.booleanValue(variables[i]);
    }
    return values;
  }

  @Override
  public void close() {}

  /** Notes what is found on the way. */
  private static final class Curve extends CpSolverSolutionCallback {

    private final List<Point> points = new ArrayList<>();

    @Override
    public void onSolutionCallback() {
      points.add(new Point(wallTime(), Math.round(objectiveValue())));
    }
  }
}
