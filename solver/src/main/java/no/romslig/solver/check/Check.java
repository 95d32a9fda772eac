package no.romslig.solver.check;

/** Looks for one group of faults in what a snapshot says, beyond the form of single values. */
interface Check {

  void check(Draft draft, Issues issues);
}
