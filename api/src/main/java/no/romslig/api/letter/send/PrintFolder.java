package no.romslig.api.letter.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import no.romslig.api.letter.LetterId;
import no.romslig.api.letter.send.NotDeliveredException.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts letters in a folder for printing. A file is named by the letter's id alone, and is either
 * there as a whole or not at all; until it is released it has another name.
 */
public final class PrintFolder implements LetterDelivery {

  private static final Logger LOG = LoggerFactory.getLogger(PrintFolder.class);

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
  public Receipt prepare(FrozenLetter letter) throws NotDeliveredException {
    if (letter.addressee().address() == null) {
      throw new NotDeliveredException(letter.id(), Why.NO_ADDRESS);
    }
    try {
      Files.createDirectories(folder);
      Path file = file(letter.id());
      if (!Files.exists(file)) {
        Files.write(ready(letter.id()), letter.document());
      } else if (!Sha256.of(Files.readAllBytes(file)).equals(letter.hash())) {
        throw new NotDeliveredException(letter.id(), Why.OTHER_DOCUMENT);
      }
    } catch (IOException e) {
      throw new NotDeliveredException(letter.id(), Why.UNAVAILABLE, e);
    }
    return new Receipt(
        letter.id(), letter.hash(), Channel.PRINT, clock.instant(), name(letter.id()));
  }

  @Override
  public void release(LetterId letter) throws NotDeliveredException {
    try {
      if (Files.exists(ready(letter))) {
        Files.move(ready(letter), file(letter), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new NotDeliveredException(letter, Why.UNAVAILABLE, e);
    }
  }

  @Override
  public void withdraw(LetterId letter) {
    try {
      Files.deleteIfExists(ready(letter));
    } catch (IOException e) {
      // It has no name that anyone prints, and gives way when the letter is made ready again.
      LOG.warn("Letter {} lies ready in the print folder and was not sent", letter, e);
    }
  }

  private static String name(LetterId letter) {
    return letter + ".pdf";
  }

  private Path file(LetterId letter) {
    return folder.resolve(name(letter));
  }

  private Path ready(LetterId letter) {
    return folder.resolve(letter + ".part");
  }
}
