package no.romslig.data.run;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/** One document of a run, stored compressed. */
@Entity
public class RunDocument {

  @EmbeddedId private RunDocumentId id;

  private String sha256;
  private long size;
  private byte[] packed;
  private Instant savedAt;

  protected RunDocument() {}

  public RunDocumentId id() {
    return id;
  }

  /** SHA-256 over {@link #content()}, in lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** How many bytes {@link #content()} has. */
  public long size() {
    return size;
  }

  public Instant savedAt() {
    return savedAt;
  }

  /** The document as it was given. */
  public byte[] content() {
    return PackedBytes.unpack(packed);
  }
}
