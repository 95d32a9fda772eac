package no.romslig.api.fhir.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import no.romslig.data.inbox.MessageKind;
import no.romslig.data.inbox.MessageState;
import org.jspecify.annotations.Nullable;

/**
 * A message of a journal, and what has become of it. What it says is not shown: it holds names and
 * national numbers, and stands in the journal.
 *
 * @param name what the sender calls it
 * @param about the message of the same sender that it corrects or annuls
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried again, unless something that it waits for comes before
 * @param findings what was found when it was last tried
 * @param settledBy who settled it by hand
 * @param reason why it was settled by hand
 */
record InboxView(
    UUID id,
    String sender,
    String name,
    MessageKind kind,
    @Nullable String about,
    Instant sentAt,
    Instant receivedAt,
    MessageState state,
    int attempts,
    @Nullable Instant nextAttemptAt,
    List<FindingView> findings,
    @Nullable Instant settledAt,
    @Nullable String settledBy,
    @Nullable String reason) {

  /**
   * Something that was found.
   *
   * @param severity error, warning or information
   * @param code of FHIR's issue types
   * @param at its FHIRPath in the message
   * @param text what was expected, and what to do
   */
  record FindingView(String severity, String code, @Nullable String at, String text) {}

  /**
   * A message with what it tells of.
   *
   * @param patients whom it is about, of those that the registers know
   */
  record Whole(InboxView message, List<Told> tells, List<UUID> patients) implements ShowsPersons {

    @Override
    public List<UUID> personsShown() {
      return patients;
    }
  }

  /**
   * A resource in a message.
   *
   * @param names what the journal calls it, without numbers of persons
   */
  record Told(String type, List<String> names) {}

  /**
   * Some messages, the newest first.
   *
   * @param page counted from 0
   * @param total how many there are in all
   */
  record Page(List<InboxView> items, int page, int size, long total) {}
}
