package no.romslig.api.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.data.decision.OfferEventKind;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is told over HTTP.
 *
 * @param alarm {@code OFFER_UNANSWERED} where the time to answer has passed
 * @param onDecline what the rule set proposes for the application after a decline; a person decides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferView(
    UUID id,
    OfferState state,
    int version,
    String caseId,
    String unit,
    LocalDate sentOn,
    LocalDate answerBy,
    @Nullable String alarm,
    @Nullable String onDecline,
    List<Event> events,
    List<String> commands,
    Map<String, String> links) {

  /** Something that happened to it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Event(
      OfferEventKind kind, LocalDate on, @Nullable String reasonCode, @Nullable String reason) {}

  /** A page of offers. */
  record Page(List<OfferView> items, int page, int size, long total) {}
}
