package no.romslig.api.fhir.server;

import java.util.UUID;
import no.romslig.api.access.WhoAsks;
import org.hl7.fhir.r4.model.Reference;

/** References to what is served here. */
public final class Refs {

  private Refs() {}

  /** The municipality of whoever asks. */
  public static Reference municipality() {
    return to("Organization", WhoAsks.now().municipality());
  }

  /** A person. */
  public static Reference patient(UUID person) {
    return to("Patient", person);
  }

  /** An institution, a ward or a unit. */
  public static Reference location(UUID place) {
    return to("Location", place);
  }

  /** A case, a grant or a short stay. */
  public static Reference episode(UUID granted) {
    return to("EpisodeOfCare", granted);
  }

  /** An application, or an item that was decided. */
  public static Reference request(UUID requested) {
    return to("ServiceRequest", requested);
  }

  /** A booking. */
  public static Reference encounter(UUID booking) {
    return to("Encounter", booking);
  }

  /** An item of a proposal. */
  public static Reference task(UUID run, String item) {
    return new Reference("Task/" + TaskIds.of(run, item));
  }

  private static Reference to(String type, UUID id) {
    return new Reference(type + "/" + id);
  }
}
