package no.romslig.solver.rules;

import no.romslig.solver.rules.LegalBasis.Kind;

/** The documents and statutes that hard rules and objectives rest on, under their own names. */
final class Sources {

  private static final String KINN = "Prinsipp og kriterium for tildeling av tenester (Kinn), ";
  private static final String REGION =
      "Tjenestebeskrivelser for kommunale helse- og omsorgstjenester (Møre og Romsdal), ";

  private Sources() {}

  static LegalBasis kinn(String rule, String section) {
    return new LegalBasis(rule, Kind.MUNICIPAL, KINN + section);
  }

  static LegalBasis region(String rule, String section) {
    return new LegalBasis(rule, Kind.MUNICIPAL, REGION + section);
  }

  static LegalBasis patientRights(String rule, String paragraph) {
    return law(rule, "pasient- og brukerrettighetsloven " + paragraph);
  }

  static LegalBasis services(String rule, String paragraph) {
    return law(rule, "helse- og omsorgstjenesteloven " + paragraph);
  }

  static LegalBasis dignity(String rule, String paragraph) {
    return law(rule, "forskrift om en verdig eldreomsorg " + paragraph);
  }

  static LegalBasis law(String rule, String source) {
    return new LegalBasis(rule, Kind.LAW, source);
  }

  static LegalBasis method(String rule, int section) {
    return new LegalBasis(rule, Kind.METHOD, "docs/problem.md, section " + section);
  }
}
