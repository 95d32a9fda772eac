package no.romslig.solver.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens what an argument names: a file, or standard input for {@code -}. */
final class Input {

  static final String STANDARD = "-";

  private Input() {}

  /** Reads from an input. */
  @FunctionalInterface
  interface Reader<T> {
    T read(InputStream stream) throws IOException;
  }

  static <T> T read(Path name, Console console, Reader<T> reader) {
    try {
      if (isStandard(name)) {
        return reader.read(console.in());
      }
      try (InputStream file = Files.newInputStream(regular(name))) {
        return reader.read(file);
      }
    } catch (NoSuchFileException e) {
      throw CommandFailed.badInput("There is no file " + name + ". Check the name.");
    } catch (AccessDeniedException e) {
      throw CommandFailed.badInput("The file " + name + " may not be read. Check its permissions.");
    } catch (IOException e) {
      throw CommandFailed.other("Reading " + name + " failed: " + e.getMessage());
    }
  }

  static boolean isStandard(Path name) {
    return name.toString().equals(STANDARD);
  }

  private static Path regular(Path name) {
    if (Files.isDirectory(name)) {
      throw CommandFailed.badInput(name + " is a directory. Name a file in it.");
    }
    return name;
  }
}
