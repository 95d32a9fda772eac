package no.romslig.solver.explain.alert;

/** How soon someone must look, most urgent first. */
public enum Severity {
  /** Someone with a right to a place has no safe service meanwhile. */
  UNSAFE,
  /** A right is not met, or someone who waits has no safe service. */
  RIGHT_UNMET,
  /** Something that already is breaks a rule. */
  BREACH,
  /** Someone must do something before the proposal can be carried out, or soon after. */
  ACTION,
  /** Good to know when deciding. */
  NOTICE
}
