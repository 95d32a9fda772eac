package no.romslig.solver.explain.text;

/** Whom a sentence is about. */
enum Voice {
  APPLICANT,
  RESIDENT,
  PARTNER,
  GUEST
}
