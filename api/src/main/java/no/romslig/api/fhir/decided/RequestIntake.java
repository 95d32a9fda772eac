package no.romslig.api.fhir.decided;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.Held;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Takes requests of one kind. Works as an {@link no.romslig.api.fhir.sent.Intake} does. */
interface RequestIntake {

  /** Whether one of this id is of the kind. */
  boolean has(UUID id);

  /**
   * Registers it, and answers its id; empty where it told a fault.
   *
   * @param service what is asked for, with what the journal's own code means
   */
  Optional<UUID> make(ServiceRequest sent, CodeableConcept service, Arrival arrival);

  /** Registers what holds from now on of one that is open. */
  void change(UUID id, ServiceRequest sent, CodeableConcept service, Arrival arrival);

  /** Ends one that is wanted no more, or was told by mistake; nothing where it is over. */
  void end(UUID id, Arrival arrival);

  /** What there is of a person. */
  List<Held> of(UUID person);
}
