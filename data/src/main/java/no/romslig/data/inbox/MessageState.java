package no.romslig.data.inbox;

/** What has become of a message. */
public enum MessageState {
  /** It cannot be done yet, and is tried again by itself. */
  WAITING,
  /** It is in the registers. */
  DONE,
  /** It cannot be done as it is: a person must look at it. */
  FAILED,
  /** Another message corrected it, which holds. */
  REPLACED,
  /** Another message took it back. */
  ANNULLED,
  /** A person has settled what it was about in another way. */
  DISMISSED
}
