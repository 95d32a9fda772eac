package no.romslig.api.letter.send;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final String READY = ".part";
  private static final Pattern LIES_READY = Pattern.compile("([0-9a-f-]{36})\\.part");

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
      Files.move(ready(letter), file(letter), StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException gone) {
      LOG.debug("Letter {} has gone already", letter);
    } catch (IOException e) {
      throw new NotDeliveredException(letter, Why.UNAVAILABLE, e);
    }
  }

  /** Letters that were made ready and not released. */
  public List<LetterId> ready() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .map(LIES_READY::matcher)
          .filter(Matcher::matches)
          .map(name -> new LetterId(UUID.fromString(name.group(1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    return folder.resolve(letter + READY);
  }
}
