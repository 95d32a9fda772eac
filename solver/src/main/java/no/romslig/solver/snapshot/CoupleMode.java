package no.romslig.solver.snapshot;

/**
 * How a couple wants the <i>samboergaranti</i> to be kept when both cannot be placed together at
 * once.
 */
public enum CoupleMode {
  TOGETHER_ONLY,
  PLACE_THEN_REUNITE
}
