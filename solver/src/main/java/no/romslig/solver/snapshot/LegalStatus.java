package no.romslig.solver.snapshot;

/**
 * What the decision gives: a right to a place now, or a place on the waitlist (pasient- og
 * brukerrettighetsloven § 2-1 e).
 */
public enum LegalStatus {
  RIGHT,
  WAITLIST
}
