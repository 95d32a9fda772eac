package no.romslig.api.letter.send;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import no.romslig.api.letter.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * That a letter was handed over: which document exactly, how, when, and what the other side calls
 * it.
 *
 * @param reference a file name, a document id, a message id; never a name of a person; missing
 *     where it was given by hand
 */
public record Receipt(
    LetterId letter, Sha256 hash, Channel channel, Instant at, @Nullable String reference) {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  /** Of a letter that was given by hand: at noon, since no more than the day is known. */
  public static Receipt inPerson(LetterId letter, Sha256 hash, LocalDate on) {
    var noon = on.atTime(LocalTime.NOON).atZone(NORWAY).toInstant();
    return new Receipt(letter, hash, Channel.IN_PERSON, noon, null);
  }
}
