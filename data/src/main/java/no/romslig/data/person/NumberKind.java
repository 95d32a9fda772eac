package no.romslig.data.person;

/** Kinds of numbers by which the health sector knows persons. */
public enum NumberKind {
  /** <i>Fødselsnummer</i>. */
  NATIONAL,
  /** <i>D-nummer</i>. */
  D_NUMBER,
  /** <i>Felles hjelpenummer</i>. */
  COMMON_HELP
}
