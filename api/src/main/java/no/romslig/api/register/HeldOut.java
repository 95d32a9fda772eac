package no.romslig.api.register;

import java.util.Set;
import java.util.UUID;

/**
 * Something that asks for a lasting place and is in no snapshot, because something about it is
 * missing.
 *
 * @param id of the case or the relocation
 * @param code what documents would call it: the case, or the person who would move
 */
public record HeldOut(Kind kind, UUID id, String code, Set<Missing> missing) {

  /** What is held out. */
  public enum Kind {
    CASE,
    RELOCATION
  }
}
