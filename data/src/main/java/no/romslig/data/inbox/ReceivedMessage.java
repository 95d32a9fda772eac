package no.romslig.data.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message, as it was received.
 *
 * @param sender the subject of the system that sent it
 * @param businessId what the sender calls it; never used for another
 * @param about the message of the same sender that is corrected or annulled
 * @param sentAt when it was sent: of two that tell of the same, the later one holds
 * @param digest of the content, in hexadecimal
 * @param content the message itself, as JSON
 * @param server where it was sent to
 * @param waitsFor digests of what it is about or refers to, and of the message that it is about
 * @param hopesFor digests of partners, who are contacts as long as nobody knows them
 */
public record ReceivedMessage(
    UUID id,
    String sender,
    String businessId,
    MessageKind kind,
    @Nullable String about,
    Instant sentAt,
    String digest,
    String content,
    String server,
    List<String> waitsFor,
    List<String> hopesFor) {

  public ReceivedMessage {
    waitsFor = List.copyOf(waitsFor);
    hopesFor = List.copyOf(hopesFor);
  }

  @Override
  public String toString() {
    return "Message " + id;
  }
}
