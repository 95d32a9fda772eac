package no.romslig.data.letter;

/** Who gets a copy of a letter. */
public enum LetterRecipient {
  /** The person whom it is about. */
  CONCERNED,
  GUARDIAN,
  ATTORNEY,
  /** Whom respite relieves. */
  CAREGIVER,
  /** Who complained, and gets no letters otherwise. */
  COMPLAINANT
}
