package no.romslig.solver.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published JSON Schemas (2020-12) of the two documents. */
public final class Schemas {

  /** The names by which {@link #text} knows the schemas. */
  public static final List<String> NAMES = List.of("snapshot", "proposal");

  private Schemas() {}

  /**
   * A schema as published.
   *
   * @param name {@code snapshot} or {@code proposal}
   * @throws IllegalArgumentException for any other name
   */
  public static String text(String name) {
    return switch (name) {
      case "snapshot" -> read("planning-snapshot.schema.json");
      case "proposal" -> read("proposal.schema.json");
      default ->
          throw new IllegalArgumentException("There is no such schema; there are " + NAMES + ".");
    };
  }

  private static String read(String resource) {
    try (var stream = Schemas.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The jar lacks " + resource + ".");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
