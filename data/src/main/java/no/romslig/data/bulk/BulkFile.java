package no.romslig.data.bulk;

/** What belongs to a job. */
public enum BulkFile {
  /** As it came; it goes when the work is over. */
  SENT,
  ERRORS,
  WARNINGS,
  DIFFERENCES,
  /** The differences as a table that people read. */
  TABLE
}
