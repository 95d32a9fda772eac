package no.romslig.solver.explain.change;

import no.romslig.solver.proposal.Change.Kind;

/**
 * What is assigned.
 *
 * @param cycle of a grant; -1 for all else
 */
record Item(Kind kind, String refId, int cycle) {

  static final int NO_CYCLE = -1;

  Item(Kind kind, String refId) {
    this(kind, refId, NO_CYCLE);
  }
}
