package no.romslig.api.register;

import java.util.List;

/**
 * A row that the check of snapshots refuses, and that a snapshot of the registers therefore lacks.
 *
 * @param code what documents would call it: its id; of a relocation, an absence or a resident the
 *     person; of a commitment or waiver what it is about
 * @param faults each with its code and the field, such as {@code TWO_STAYS} or {@code
 *     REPEATED_VALUE careForms[1]}; never what stands there
 */
public record LeftOut(Kind kind, String code, List<String> faults) {

  /** What can be left out, with what rests on it, without giving any place away. */
  public enum Kind {
    CASE,
    COUPLE,
    RELOCATION,
    SHORT_STAY,
    WAIVER,
    /** The resident then counts as present. */
    ABSENCE,
    /** The unit then counts as closed on those nights, so that nobody is proposed it. */
    RESIDENT,
    PERSON,
    /** With it nothing is proposed for the grant; units of its published stays count as closed. */
    GRANT,
    /** What it is about is left out, too, and the unit counts as closed on those nights. */
    COMMITMENT,
    UNIT
  }
}
