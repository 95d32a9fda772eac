package no.romslig.api.fhir.server;

import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Resource;

/**
 * A resource, and of whom it tells.
 *
 * @param persons by the registers' ids; whoever has seen them is written down
 */
public record Told<R extends Resource>(R resource, Set<UUID> persons) {

  public Told {
    persons = Set.copyOf(persons);
  }

  /** What tells of nobody. */
  public static <R extends Resource> Told<R> of(R resource) {
    return new Told<>(resource, Set.of());
  }

  /** What tells of one person. */
  public static <R extends Resource> Told<R> of(R resource, UUID person) {
    return new Told<>(resource, Set.of(person));
  }
}
