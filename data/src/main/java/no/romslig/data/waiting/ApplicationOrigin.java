package no.romslig.data.waiting;

/**
 * How an application came: {@code REPORTED} by a hospital, physician, relative or other (GEN-10);
 * {@code IMPORTED} tells of a case that was decided before.
 */
public enum ApplicationOrigin {
  WRITTEN,
  ORAL,
  REPORTED,
  IMPORTED
}
