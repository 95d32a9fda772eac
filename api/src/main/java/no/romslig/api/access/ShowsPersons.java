package no.romslig.api.access;

import java.util.Collection;
import java.util.UUID;

/** An answer that tells of persons of the registers: who has seen it is written down. */
public interface ShowsPersons {

  /** Whom it tells of, by id. */
  Collection<UUID> personsShown();
}
