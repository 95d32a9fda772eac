package no.romslig.api.alarm;

import java.util.UUID;

/**
 * What an alarm is about.
 *
 * @param code what documents call it; never a name or a national number
 */
public record About(Kind kind, UUID id, String code) {

  /** Which register has it. */
  public enum Kind {
    CASE,
    PERSON,
    GRANT,
    SHORT_STAY,
    UNIT,
    COMPLAINT,
    SUBSCRIPTION,
    MESSAGE,
    MUNICIPALITY
  }
}
