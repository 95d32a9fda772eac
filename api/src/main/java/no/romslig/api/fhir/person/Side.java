package no.romslig.api.fhir.person;

import java.util.Optional;
import java.util.UUID;
import no.romslig.api.fhir.server.Ids;
import no.romslig.data.waiting.Couple;

/** Which one of a couple; each stands by the other as a resource of its own. */
enum Side {
  FIRST("-1"),
  SECOND("-2");

  private final String suffix;

  Side(String suffix) {
    this.suffix = suffix;
  }

  static Side of(Couple couple, UUID person) {
    return couple.firstId().equals(person) ? FIRST : SECOND;
  }

  /** The id of the resource that is about the other one. */
  String id(Couple couple) {
    return couple.id() + suffix;
  }

  UUID one(Couple couple) {
    return this == FIRST ? couple.firstId() : couple.secondId();
  }

  UUID other(Couple couple) {
    return this == FIRST ? couple.secondId() : couple.firstId();
  }

  /** The couple's id; empty where the resource's id is none of this side. */
  Optional<UUID> couple(String id) {
    return id.endsWith(suffix)
        ? Ids.uuid(id.substring(0, id.length() - suffix.length()))
        : Optional.empty();
  }
}
