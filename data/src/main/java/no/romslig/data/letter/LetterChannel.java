package no.romslig.data.letter;

/** The way a letter went. */
public enum LetterChannel {
  PRINT,
  JOURNAL,
  DIGITAL_POST,
  /** Given by hand, as to someone whose address is protected. */
  IN_PERSON
}
