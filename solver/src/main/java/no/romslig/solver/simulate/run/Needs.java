package no.romslig.solver.simulate.run;

import no.romslig.solver.simulate.chance.Chance;
import no.romslig.solver.snapshot.Case;

/** How the need of those who wait becomes greater. */
final class Needs {

  static final int GREATEST = 5;

  private Needs() {}

  /** The case of someone whose need has risen by one class. */
  static Case risen(Case aCase, Chance chance, int time) {
    return new Case(
        aCase.id(),
        aCase.personId(),
        aCase.applicationDate(),
        aCase.waitingSince(),
        aCase.legalStatus(),
        aCase.careForms(),
        aCase.effectiveNeedClass() + 1,
        Newcomers.score(chance, time),
        aCase.readyFrom(),
        aCase.whereabouts(),
        aCase.interimService(),
        aCase.wishesCareHousing(),
        aCase.preferences(),
        aCase.declined(),
        aCase.assessments(),
        null);
  }
}
