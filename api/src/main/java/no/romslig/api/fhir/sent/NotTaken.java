package no.romslig.api.fhir.sent;

/** Why a type is not taken from journals, and what to do instead. */
public final class NotTaken {

  private NotTaken() {}

  /** In a sentence or two. */
  public static String instead(String type) {
    return switch (type) {
      case "Organization", "Location", "HealthcareService" ->
          "Institutions, wards and units are set up by the municipality in Romslig, not by"
              + " journals. Refer to what is there by its id or an identifier; a Location in a"
              + " bundle with If-None-Exist is taken where its identifier is known.";
      case "EpisodeOfCare",
          "CarePlan",
          "Task",
          "Communication",
          "DocumentReference",
          "Binary",
          "Provenance",
          "AuditEvent" ->
          "Romslig itself tells of this: " + type + " is read here, and not taken.";
      case "Subscription" -> "Make a Subscription by a request of its own.";
      default ->
          "No "
              + type
              + " is kept here. What may be sent is in the capability statement, metadata.";
    };
  }
}
