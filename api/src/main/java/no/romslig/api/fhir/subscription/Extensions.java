package no.romslig.api.fhir.subscription;

/** Extensions of subscriptions and notifications. */
final class Extensions {

  private static final String BACKPORT =
      "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

  /** On {@code criteria}: of which type of resources. */
  static final String FILTER = BACKPORT + "backport-filter-criteria";

  /** On {@code payload}: how much of resources notifications have. */
  static final String CONTENT = BACKPORT + "backport-payload-content";

  /** By what notifications are signed; in the answer to the creation only. */
  static final String SECRET = "urn:romslig:extension:subscription-secret";

  /** The number of an event in the feed. */
  static final String NUMBER = "urn:romslig:extension:event-number";

  /** Who caused an event. */
  static final String CAUSED_BY = "urn:romslig:extension:event-caused-by";

  private Extensions() {}
}
