package no.romslig.api.fhir.sent;

import java.util.Optional;

/** What the municipality has of a type of resources, as journals may name it. */
public interface Known {

  /** As FHIR calls it, such as {@code Patient}. */
  String type();

  /** Whether there is one of this id. */
  boolean has(String id);

  /** The id of the one that someone calls so. */
  Optional<String> named(String system, String value);
}
