package no.romslig.api.fhir.bulk;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads a file in parts line by line. */
final class Lines {

  private final IntFunction<Optional<byte[]>> parts;
  private final long longest;

  /**
   * @param parts of the file by their numbers from 0; empty behind the last one
   * @param longest line that is read, in bytes
   */
  Lines(IntFunction<Optional<byte[]>> parts, long longest) {
    this.parts = parts;
    this.longest = longest;
  }

  /** What is done with a line. */
  interface Reader {

    /**
     * Does it.
     *
     * @param number from 1
     * @param content missing where it is too long
     */
    void line(int number, byte @Nullable [] content);
  }

  /** Reads all of them but those that are blank. */
  void each(Reader reader) {
    var line = new ByteArrayOutputStream();
    int number = 1;
    boolean isTooLong = false;
    boolean isBlank = true;
    for (int i = 0; ; i++) {
      var part = parts.apply(i);
      if (part.isEmpty()) {
        break;
      }
      for (var each : part.get()) {
        if (each == '\n') {
          if (!isBlank) {
            reader.line(number, isTooLong ? null : line.toByteArray());
          }
          number++;
          line.reset();
          isTooLong = false;
          isBlank = true;
        } else {
          isBlank = isBlank && Character.isWhitespace(each);
          isTooLong = isTooLong || line.size() == longest;
          if (!isTooLong) {
            line.write(each);
          }
        }
      }
    }
    if (!isBlank) {
      reader.line(number, isTooLong ? null : line.toByteArray());
    }
  }
}
