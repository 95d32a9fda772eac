package no.romslig.solver.rules;

import static no.romslig.solver.rules.Sources.dignity;
import static no.romslig.solver.rules.Sources.kinn;
import static no.romslig.solver.rules.Sources.law;
import static no.romslig.solver.rules.Sources.method;
import static no.romslig.solver.rules.Sources.patientRights;
import static no.romslig.solver.rules.Sources.region;
import static no.romslig.solver.rules.Sources.services;

import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;

/**
 * What makes one allowed proposal better than another, in strict order: something later never
 * outweighs something earlier. Exactly stated in {@code docs/problem.md}, section 7.
 */
public enum Objective {
  RIGHTS(1, patientRights("LT-01", "§ 2-1 e")),
  GREATEST_NEED(1, region("LT-11", "21")),
  EARLIEST_START(1, method("VL-01", 7)),
  COMPANIONS(1, dignity("SB-02", "§ 3")),
  ASKED_MOVES(1, kinn("GEN-06", "1.2")),
  URGENT_NIGHTS(2, services("TO-11", "§ 3-5")),
  MISSING_NIGHTS(3, kinn("AV-08", "6.3")),
  HOSPITAL_WAIT(4, kinn("TO-08", "6.2")),
  FAIR_SHARES(5, kinn("GEN-04", "1")),
  COUPLES(6, dignity("SB-01", "§ 3")),
  EVEN_SPACING(7, region("AF-10", "14")),
  WISHES(7, kinn("AV-06", "6.3")),
  SAME_PLACE(7, region("AF-10", "14")),
  GRANTED_ORDER(8, method("GEN-15", 7)),
  PREFERENCES(8, kinn("GEN-06", "1.2")),
  DISTANCE(8, law("FL-01", "EMK artikkel 8")),
  FEW_MOVES(8, kinn("FL-03", "6.4")),
  HEARD_FIRST(8, region("FL-02", "21")),
  SCARCE_FEATURES(8, kinn("SK-07", "6.4")),
  OWN_PLACES(8, kinn("GEN-08", "1.2"));

  private final int level;

  // A record of texts, which no one can change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final LegalBasis basis;

  Objective(int level, LegalBasis basis) {
    this.level = level;
    this.basis = basis;
  }

  /** 1–8, as the page numbers them; several of one level are in the order of this list. */
  public int level() {
    return level;
  }

  public LegalBasis basis() {
    return basis;
  }

  /** The objective in one sentence. */
  public String meaning(Language language) {
    return Texts.beside(Objective.class, "hard-rules", language).text(name());
  }
}
