package no.romslig.api.letter;

import java.util.Optional;
import no.romslig.solver.snapshot.CareForm;

/** What a letter grants or refuses: a place of some care form, or help in one's own dwelling. */
public enum Service {
  LONG_TERM_SOMATIC,
  LONG_TERM_SHELTERED,
  LONG_TERM_SPECIAL,
  HDO,
  CARE_HOUSING,
  CHILD_HOME,
  SHORT_TERM,
  RESPITE,
  CHILD_RESPITE,
  TRANSITION_FLAT,
  KAD,
  HOME_SERVICES;

  public static Service of(CareForm form) {
    return valueOf(form.name());
  }

  /** The care form of the place; empty for help at home. */
  public Optional<CareForm> careForm() {
    return this == HOME_SERVICES ? Optional.empty() : Optional.of(CareForm.valueOf(name()));
  }

  public boolean isRespite() {
    return this == RESPITE || this == CHILD_RESPITE;
  }
}
