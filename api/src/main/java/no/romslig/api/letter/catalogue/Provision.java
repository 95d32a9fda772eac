package no.romslig.api.letter.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Where something is laid down.
 *
 * @param at such as {@code § 3-2 første ledd nr. 6 bokstav c}, the same in both written forms;
 *     empty for the whole
 */
public record Provision(Statute statute, String at) {

  /** Reads {@code RIGHTS_ACT § 2-1 a}. */
  @JsonCreator
  public static Provision parse(String text) {
    int blank = text.indexOf(' ');
    return blank < 0
        ? new Provision(Statute.valueOf(text), "")
        : new Provision(Statute.valueOf(text.substring(0, blank)), text.substring(blank + 1));
  }
}
