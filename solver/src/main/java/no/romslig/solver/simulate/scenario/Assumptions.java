package no.romslig.solver.simulate.scenario;

import java.util.List;

/** Everything that is assumed of those who come, wait and stay. */
public record Assumptions(
    List<Demand> demand,
    List<LengthOfStay> lengthOfStay,
    WhileWaiting whileWaiting,
    List<NeedTurn> needTurns) {

  public Assumptions {
    demand = demand == null ? List.of() : List.copyOf(demand);
    lengthOfStay = lengthOfStay == null ? List.of() : List.copyOf(lengthOfStay);
    needTurns = needTurns == null ? List.of() : List.copyOf(needTurns);
  }
}
