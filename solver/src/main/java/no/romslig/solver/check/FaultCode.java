package no.romslig.solver.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;

/** Every kind of issue, with a stable code; the texts are in the bundles {@code faults}. */
public enum FaultCode {
  // The document as a whole
  MALFORMED_JSON,
  NOT_UTF8,
  TOO_LARGE,
  DUPLICATE_KEY,
  NUMBER_TOO_LARGE,
  ILLEGAL_TEXT,
  IDENTITY_NUMBER,

  // The form of single values
  UNKNOWN_PROPERTY,
  MISSING,
  WRONG_TYPE,
  OUT_OF_RANGE,
  NOT_ALLOWED_VALUE,
  BAD_DATE,
  BAD_FORMAT,
  EMPTY_TEXT,
  TEXT_TOO_LONG,
  TOO_FEW,
  TOO_MANY,
  REPEATED_VALUE,
  UNKNOWN_SCHEMA_VERSION,

  // Ids and what they point to
  DUPLICATE_ID,
  UNKNOWN_PERSON,
  UNKNOWN_UNIT,
  UNKNOWN_INSTITUTION,
  UNKNOWN_REFERENCE,
  REFERENCE_OF_OTHER_KIND,
  UNKNOWN_RULE,
  RULE_NOT_LIFTED_HERE,
  UNKNOWN_RULE_SET,
  BAD_OVERRIDE,

  // Dates and periods
  ENDS_BEFORE_IT_BEGINS,
  EMPTY_PERIOD,
  AFTER_AS_OF,
  WAITING_BEFORE_APPLICATION,
  LATEST_BEFORE_EARLIEST,
  STAY_LONGER_THAN_CYCLE,
  END_MISSING,

  // Who lives where
  TWO_HOMES,
  TWO_STAYS,
  UNIT_CLOSED,
  ABSENCE_OUTSIDE_OCCUPANCY,
  ABSENCES_OVERLAP,
  LENT_DWELLING,
  EQUIVALENT_NOT_HDO,

  // Cases, couples, relocations, commitments
  SECOND_CASE,
  PERSON_IN_TWO_COUPLES,
  SECOND_RELOCATION,
  RELOCATION_WITHOUT_HOME,
  COMMITTED_TWICE,

  // What already is: the run goes on
  HOME_AND_STAY(Severity.WARNING),
  UNIT_NOT_OPEN(Severity.WARNING),
  FORM_NOT_SERVED(Severity.WARNING);

  private static final Map<Language, Texts> TEXTS = texts();

  private final Severity severity;

  FaultCode() {
    this(Severity.ERROR);
  }

  FaultCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** What is wrong, in one sentence. */
  public String what(Language language) {
    return text(language, "what");
  }

  /** What to do about it, in one sentence. */
  public String advice(Language language) {
    return text(language, "advice");
  }

  private String text(Language language, String part) {
    return Objects.requireNonNull(TEXTS.get(language)).text(name() + "." + part);
  }

  private static Map<Language, Texts> texts() {
    Map<Language, Texts> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, Texts.beside(FaultCode.class, "faults", language));
    }
    return texts;
  }
}
