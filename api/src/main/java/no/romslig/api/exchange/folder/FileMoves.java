package no.romslig.api.exchange.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Moves files as wholes: whoever looks sees them here or there, and never half of one. */
final class FileMoves {

  private FileMoves() {}

  /** To a folder, under a name that is free there. */
  static Path move(Path file, Path folder) throws IOException {
    var name = file.getFileName().toString();
    var target = folder.resolve(name);
    for (int i = 2; Files.exists(target); i++) {
      target = folder.resolve(i + "-" + name);
    }
    return Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A text file, all at once, in place of one of the same name. */
  static void write(Path target, String text) throws IOException {
    var draft = target.resolveSibling("." + target.getFileName() + ".tmp");
    Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
