package no.romslig.solver.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * One document of {@code malformed.txt}, where the form of the file is told.
 *
 * @param faults code and path of everything that is wrong with it
 */
record Malformed(String name, String json, List<String> faults) {

  static List<Malformed> all() {
    String[] blocks = text().split("\n\n", -1);
    List<Malformed> documents = new ArrayList<>();
    for (String block : List.of(blocks).subList(1, blocks.length)) {
      documents.add(of(block.strip().lines().toList()));
    }
    return documents;
  }

  private static Malformed of(List<String> lines) {
    JsonNode tree = Samples.tree(Samples.town());
    List<String> textChanges = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("! ")) {
        faults.add(line.substring(2));
      } else if (line.startsWith("~ ")) {
        textChanges.add(line.substring(2));
      } else if (line.endsWith(" x")) {
        Edits.remove(tree, line.substring(0, line.length() - 2));
      } else {
        int equals = line.indexOf(" = ");
        Edits.set(
            tree, line.substring(0, equals), Samples.MAPPER.readTree(line.substring(equals + 3)));
      }
    }
    String json = Samples.MAPPER.writeValueAsString(tree);
    for (String change : textChanges) {
      int arrow = change.indexOf(" => ");
      String old = change.substring(0, arrow);
      if (!json.contains(old)) {
        throw new AssertionError("No " + old + " to change in: " + lines.getFirst());
      }
      json = json.replace(old, change.substring(arrow + 4));
    }
    return new Malformed(lines.getFirst().substring(2), json, faults);
  }

  private static String text() {
    try (var stream = Malformed.class.getResourceAsStream("malformed.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
