package no.romslig.api.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.data.decision.DecisionEventKind;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.data.decision.TakingBackGround;
import no.romslig.data.decision.Verb;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is told over HTTP.
 *
 * @param basis what its proposal can be found again by
 * @param commands what this user may do with it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
    UUID id,
    DecisionState state,
    int version,
    Verb verb,
    @Nullable String reasonCode,
    @Nullable String reason,
    @Nullable UUID price,
    String decidedBy,
    LocalDate decidedOn,
    boolean needsSecondPerson,
    Basis basis,
    List<Item> items,
    List<Event> events,
    List<String> commands,
    Map<String, String> links) {

  /** What its proposal can be found again by. */
  record Basis(
      UUID run,
      String snapshotHash,
      String proposalHash,
      String ruleSet,
      String ruleSetVersion,
      long seed) {}

  /**
   * @param unit missing where nothing was given
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String key,
      DecisionItemKind kind,
      @Nullable String unit,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /**
   * Something that happened to it.
   *
   * @param ground of taking it back once someone was told
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Event(
      DecisionEventKind kind,
      LocalDate on,
      String by,
      @Nullable String reason,
      @Nullable TakingBackGround ground) {}

  /** A page of decisions. */
  record Page(List<DecisionView> items, int page, int size, long total) {}
}
