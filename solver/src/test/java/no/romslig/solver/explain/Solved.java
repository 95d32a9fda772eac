package no.romslig.solver.explain;

import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.Solver;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.Snapshot;

/** A sample municipality with a proposal for it. */
record Solved(Snapshot snapshot, RuleSet rules, Proposal proposal) {

  static Solved sample(String name, long seed) {
    Snapshot snapshot = Samples.generate(name, seed);
    RuleSet rules = RuleSets.shipped(snapshot.ruleSet().base());
    Proposal proposal =
        new Solver().solve(snapshot, rules, "0".repeat(64), SolveSettings.ofSteps(seed, 200));
    return new Solved(snapshot, rules, proposal);
  }
}
