package no.romslig.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.sample.Samples;

/** Snapshots to solve. */
public final class Towns {

  private Towns() {}

  /** Four who wait for a lasting place, a couple among them, and one who gets respite. */
  public static String small() {
    try (var file = Towns.class.getResourceAsStream("/small-town.json")) {
      if (file == null) {
        throw new IllegalStateException("small-town.json is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  public static String sample(String name) {
    return new SnapshotWriter().text(Samples.generate(name, 1));
  }
}
