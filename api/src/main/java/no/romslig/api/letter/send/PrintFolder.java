package no.romslig.api.letter.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import no.romslig.api.letter.send.NotDeliveredException.Why;

/**
 * Puts letters in a folder for printing. A file is named by the letter's id alone, and is either
 * there as a whole or not at all.
 */
public final class PrintFolder implements LetterDelivery {

  private final Path folder;
  private final Clock clock;

  public PrintFolder(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public Channel channel() {
    return Channel.PRINT;
  }

  @Override
  public Receipt deliver(FrozenLetter letter) throws NotDeliveredException {
    if (letter.addressee().address() == null) {
      throw new NotDeliveredException(letter.id(), Why.NO_ADDRESS);
    }
    String name = letter.id() + ".pdf";
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(name);
      if (!Files.exists(file)) {
        put(letter, file);
      } else if (!Sha256.of(Files.readAllBytes(file)).equals(letter.hash())) {
        throw new NotDeliveredException(letter.id(), Why.OTHER_DOCUMENT);
      }
    } catch (IOException e) {
      throw new NotDeliveredException(letter.id(), Why.UNAVAILABLE, e);
    }
    return new Receipt(letter.id(), letter.hash(), Channel.PRINT, clock.instant(), name);
  }

  private void put(FrozenLetter letter, Path file) throws IOException {
    Path unfinished = Files.createTempFile(folder, "letter", ".part");
    try {
      Files.write(unfinished, letter.document());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
