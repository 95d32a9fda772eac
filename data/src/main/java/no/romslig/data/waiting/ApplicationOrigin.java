package no.romslig.data.waiting;

/** How an application came; {@code IMPORTED} tells of a case that was decided before. */
public enum ApplicationOrigin {
  WRITTEN,
  ORAL,
  IMPORTED
}
