package no.romslig.api.register;

import java.util.List;

/**
 * A row that the check of snapshots refuses, and that a snapshot of the registers therefore lacks.
 *
 * @param code what documents would call it: its id; of a relocation, an absence or a resident the
 *     person; of a waiver what it is about
 * @param faults each with its code and the field, such as {@code TWO_STAYS} or {@code
 *     REPEATED_VALUE careForms[1]}; never what stands there
 */
public record LeftOut(Kind kind, String code, List<String> faults) {

  /** What can be left out without changing what the rest says. */
  public enum Kind {
    CASE,
    COUPLE,
    RELOCATION,
    SHORT_STAY,
    WAIVER,
    /** The resident then counts as present. */
    ABSENCE,
    /** The unit then counts as closed on those nights, so that nobody is proposed it. */
    RESIDENT
  }
}
