package no.romslig.solver.rules;

import static no.romslig.solver.rules.Sources.dignity;
import static no.romslig.solver.rules.Sources.kinn;
import static no.romslig.solver.rules.Sources.law;
import static no.romslig.solver.rules.Sources.method;
import static no.romslig.solver.rules.Sources.patientRights;
import static no.romslig.solver.rules.Sources.region;
import static no.romslig.solver.rules.Sources.services;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;

/**
 * What no proposal may break. Exactly stated in {@code docs/problem.md}, sections 2, 6 and 9. A
 * waiver that a person has logged lifts one of them for one item.
 */
public enum HardRule {
  NOT_GRANTED("NOT-GRANTED", patientRights("LT-12", "§ 2-7")),
  DECLINED("DECLINED", method("DECLINED", 2)),
  FEATURE("FEATURE", services("LT-12", "§ 4-1"), region("LT-12", "21")),
  RESERVED("RESERVED", region("LT-16", "21"), method("RESERVED", 2)),
  SK_01("SK-01", region("SK-01", "21")),
  SK_02("SK-02", region("SK-02", "21")),
  SK_03("SK-03", kinn("SK-03", "6.4"), region("SK-01", "21")),
  HDO_07("HDO-07", kinn("HDO-07", "4.1, 5.1")),
  HDO_01("HDO-01", region("HDO-01", "17")),
  LT_01("LT-01", patientRights("LT-01", "§ 2-1 e"), region("LT-01", "21")),
  AGE(
      "AGE",
      law("BB-06", "forskrift om kommunal helse- og omsorgsinstitusjon § 1"),
      region("BB-01", "19")),
  /** Reported under the assessment's own rule id. */
  ASSESSMENT("ASSESSMENT", kinn("LT-07", "4.1, 5.1, 6.4"), region("GEN-12", "19, 21")),
  GEN_08("GEN-08", kinn("GEN-08", "1.2"), region("LT-10", "21")),
  OPENING("OPENING", method("OPENING", 2)),
  CLOSURE("CLOSURE", region("AF-01", "14"), method("CLOSURE", 2)),
  START("START", method("START", 2)),
  LOOK_AHEAD("LOOK-AHEAD", method("LOOK-AHEAD", 2)),
  LT_13("LT-13", region("LT-13", "21")),
  AV_01("AV-01", region("AV-01", "15")),
  AV_02("AV-02", kinn("AV-02", "6.3")),
  AV_05("AV-05", kinn("AV-05", "6.3")),
  GRANT("GRANT", region("AF-06", "14"), patientRights("GEN-15", "§ 2-7")),
  UNAVAILABLE("UNAVAILABLE", kinn("AV-06", "6.3"), region("AF-07", "14")),
  START_DAY("START-DAY", region("AF-07", "14")),
  LT_15("LT-15", region("LT-15", "21")),
  ONE_PLACE("ONE-PLACE", method("ONE-PLACE", 6)),
  CAPACITY("CAPACITY", method("CAPACITY", 3)),
  SHARED_ROOM("SHARED-ROOM", dignity("BE-02", "§ 3"), kinn("BE-02", "6.4")),
  COMMITMENT("COMMITMENT", law("COMMITMENT", "pasientjournalloven § 11")),
  SB_01("SB-01", dignity("SB-01", "§ 3"), region("SB-01", "21")),
  SB_04("SB-04", region("SB-04", "21")),
  LT_11("LT-11", patientRights("LT-01", "§ 2-1 e"), region("LT-11", "21")),
  WITNESS("WITNESS", law("GEN-19", "forvaltningsloven § 25"), method("WITNESS", 8)),
  UNKNOWN("UNKNOWN", method("UNKNOWN", 9)),
  COMPLETE("COMPLETE", method("COMPLETE", 9)),
  HASH("HASH", method("HASH", 9)),
  EXECUTABLE(
      "EXECUTABLE", patientRights("FL-02", "§ 3-1"), kinn("FL-04", "6.4"), region("FL-02", "21")),
  RELEASED("RELEASED", method("RELEASED", 6)),
  SCORE("SCORE", method("SCORE", 9));

  private final String id;

  // A list of List.of, which no one can change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<LegalBasis> bases;

  HardRule(String id, LegalBasis... bases) {
    this.id = id;
    this.bases = List.of(bases);
  }

  /** The id in waivers, violations and reasons. */
  public String id() {
    return id;
  }

  /** What it rests on, the strongest first. */
  public List<LegalBasis> bases() {
    return bases;
  }

  /** The rule in one sentence. */
  public String meaning(Language language) {
    return Texts.beside(HardRule.class, "hard-rules", language).text(id);
  }

  public static Optional<HardRule> of(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
  }
}
