package no.romslig.api.letter.send;

/** The way a letter goes. */
public enum Channel {
  /** To a folder, from where it is printed and put in an envelope. */
  PRINT,
  /** To the patient journal, as a FHIR document. */
  JOURNAL,
  /** To the recipient's digital mailbox. */
  DIGITAL_POST,
  /** Given by hand, as to someone whose address is protected; registered, never sent. */
  IN_PERSON
}
