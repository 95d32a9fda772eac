package no.romslig.solver.json;

import java.io.OutputStream;
import no.romslig.solver.snapshot.Snapshot;
import tools.jackson.core.StreamWriteFeature;

/**
 * Writes snapshots as JSON: the same snapshot always gives the same bytes, in UTF-8, two blanks
 * deep, without what is missing but with every list.
 */
public final class SnapshotWriter {

  /** Writes piece by piece, so that large documents need no memory; leaves the stream open. */
  public void write(Snapshot snapshot, OutputStream out) {
    Documents.MAPPER
        .writer()
        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .writeValue(out, snapshot);
  }

  public String text(Snapshot snapshot) {
    return Documents.MAPPER.writeValueAsString(snapshot);
  }
}
