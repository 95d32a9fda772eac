package no.romslig.data.institution;

/** Where a part of the municipality's places stands in their tree. */
public enum Level {
  INSTITUTION,
  WARD,
  UNIT
}
