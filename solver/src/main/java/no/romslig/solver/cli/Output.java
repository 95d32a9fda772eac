package no.romslig.solver.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;

/** Where a document goes: a file, written whole or not at all, or standard output for {@code -}. */
final class Output {

  private final Path name;
  private final Console console;

  private Output(Path name, Console console) {
    this.name = name;
    this.console = console;
  }

  /** Writes to an output. */
  @FunctionalInterface
  interface Writer {
    void write(OutputStream stream) throws IOException;
  }

  /** Sees to it that the file can be written, before anybody works for it. */
  static Output to(Path name, Console console) {
    if (!Input.isStandard(name)) {
      Path folder = folder(name);
      if (Files.isDirectory(name)) {
        throw CommandFailed.badInput(name + " is a directory. Name a file in it.");
      }
      if (!Files.isDirectory(folder)) {
        throw CommandFailed.badInput("There is no directory " + folder + ". Create it first.");
      }
      if (!Files.isWritable(isSpecial(name) ? name : folder)) {
        throw CommandFailed.badInput(folder + " may not be written to. Check its permissions.");
      }
    }
    return new Output(name, console);
  }

  void write(Writer writer) {
    try {
      if (Input.isStandard(name)) {
        writeStandard(writer);
      } else if (isSpecial(name)) {
        try (OutputStream stream = Files.newOutputStream(name)) {
          writer.write(stream);
        }
      } else {
        writeFile(writer);
      }
    } catch (IOException e) {
      throw failed(e);
    } catch (UncheckedIOException | JacksonException e) {
      throw failed(e);
    }
  }

  private CommandFailed failed(Exception e) {
    return CommandFailed.other("Writing " + what() + " failed: " + e.getMessage());
  }

  private String what() {
    return Input.isStandard(name) ? "standard output" : name.toString();
  }

  private void writeStandard(Writer writer) throws IOException {
    PrintStream out = console.out();
    writer.write(out);
    out.flush();
    if (out.checkError()) {
      throw new IOException("it takes no more");
    }
  }

  private void writeFile(Writer writer) throws IOException {
    Path target = Files.exists(name) ? name.toRealPath() : name.toAbsolutePath();
    String partName = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path part = target.resolveSibling(partName);
    try {
      try (FileOutputStream stream = new FileOutputStream(part.toFile())) {
        writer.write(stream);
        stream.getFD().sync();
      }
      replace(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void replace(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A device or a pipe cannot be replaced by a file. */
  private static boolean isSpecial(Path name) {
    return Files.exists(name) && !Files.isRegularFile(name) && !Files.isDirectory(name);
  }

  private static Path folder(Path name) {
    Path parent = name.toAbsolutePath().getParent();
    return parent == null ? name : parent;
  }
}
