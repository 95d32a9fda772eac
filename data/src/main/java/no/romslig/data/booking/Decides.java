package no.romslig.data.booking;

/** What a person has decided: about a case, a resident's move, a grant, or a short stay. */
public enum Decides {
  PLACEMENT,
  RELOCATION,
  RESPITE,
  SHORT_STAY;

  /** Whether it gives a home, which ends what the person has elsewhere. */
  public boolean isLasting() {
    return this == PLACEMENT || this == RELOCATION;
  }
}
