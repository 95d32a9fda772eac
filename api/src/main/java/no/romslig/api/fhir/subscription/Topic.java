package no.romslig.api.fhir.subscription;

import java.util.List;

/** What one can subscribe to: all changes of what is served here, or of some types of it. */
final class Topic {

  static final String URL = "urn:romslig:topic:changes";

  /** Of whose resources events tell. */
  static final List<String> TYPES =
      List.of(
          "CarePlan",
          "Communication",
          "DocumentReference",
          "Encounter",
          "EpisodeOfCare",
          "HealthcareService",
          "Location",
          "Observation",
          "Organization",
          "Patient",
          "Provenance",
          "RelatedPerson",
          "ServiceRequest",
          "Task");

  private Topic() {}
}
