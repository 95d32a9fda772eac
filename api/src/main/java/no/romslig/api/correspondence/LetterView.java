package no.romslig.api.correspondence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.data.letter.LetterChannel;
import no.romslig.data.letter.LetterRecipient;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is told over HTTP: without names and addresses, which stand in its document.
 *
 * @param kind what it decides, such as {@code PLACE_GRANTED}
 * @param contact who gets it; missing for the person, and for who complained and is not in the
 *     registers
 * @param commands what this user may do with it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterView(
    UUID id,
    LetterState state,
    int version,
    String kind,
    String service,
    String writtenForm,
    UUID person,
    LetterRecipient recipient,
    @Nullable UUID contact,
    @Nullable UUID decision,
    @Nullable UUID caseId,
    @Nullable UUID complaint,
    @Nullable String ownWords,
    boolean needsSecondPerson,
    String writtenBy,
    LocalDate writtenOn,
    @Nullable Approved approved,
    @Nullable Sent sent,
    @Nullable Discarded discarded,
    List<String> commands,
    Map<String, String> links) {

  /** By whom it was approved, and what was frozen then. */
  record Approved(String by, LocalDate on, String sha256, String rules, boolean hasAddress) {}

  /**
   * How it was handed over.
   *
   * @param on the day: the deadline for a complaint runs from it where the letter was given by
   *     hand, otherwise from when the letter came
   * @param at missing, as is the reference, where it was given by hand
   * @param how it was given by hand
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Sent(
      LetterChannel channel,
      LocalDate on,
      @Nullable Instant at,
      @Nullable String reference,
      @Nullable String how,
      String by) {}

  /** Why it is not to be used. */
  record Discarded(String by, LocalDate on, String reason) {}

  /** A page of letters. */
  record Page(List<LetterView> items, int page, int size, long total) {}
}
