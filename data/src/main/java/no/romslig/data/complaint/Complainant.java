package no.romslig.data.complaint;

/** By what right someone complains (KA-08). */
public enum Complainant {
  /** The person whom the decision is about, also without capacity. */
  PARTY,
  GUARDIAN,
  /** By a power of attorney. */
  ATTORNEY,
  /** Needs no power of attorney. */
  LAWYER,
  /** Of a child. */
  PARENT,
  /** On presumed authority, for someone who cannot complain. */
  NEXT_OF_KIN,
  /** Whom respite relieves. */
  CAREGIVER,
  /** Needs no written consent. */
  HEALTH_PERSONNEL,
  OTHER
}
