package no.romslig.api.correspondence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.decision.DecisionState;
import no.romslig.api.letter.OutcomeKind;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.Decisions;
import no.romslig.data.letter.LetterApproval;
import no.romslig.data.letter.LetterApprovals;
import no.romslig.data.letter.LetterDiscard;
import no.romslig.data.letter.LetterDiscards;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.letter.LetterReceipt;
import no.romslig.data.letter.LetterReceipts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads letters with all that became of them. Works inside of the caller's transaction. */
@Component
class LetterBook {

  private final LetterFiles files;
  private final LetterApprovals approvals;
  private final LetterReceipts receipts;
  private final LetterDiscards discards;
  private final Decisions decisions;
  private final DecisionEvents events;

  LetterBook(
      LetterFiles files,
      LetterApprovals approvals,
      LetterReceipts receipts,
      LetterDiscards discards,
      Decisions decisions,
      DecisionEvents events) {
    this.files = files;
    this.approvals = approvals;
    this.receipts = receipts;
    this.discards = discards;
    this.decisions = decisions;
    this.events = events;
  }

  /**
   * A letter with what became of it.
   *
   * @param decision where the decision stands that it tells of; missing for a step of a case
   */
  record Entry(
      LetterFile file,
      @Nullable LetterApproval approval,
      @Nullable LetterReceipt receipt,
      @Nullable LetterDiscard discard,
      @Nullable DecisionState decision) {

    LetterState state() {
      if (receipt != null) {
        return LetterState.SENT;
      }
      if (discard != null) {
        return LetterState.DISCARDED;
      }
      if (decision != null && decision.isUndone() && !isOfRepeal()) {
        return LetterState.VOID;
      }
      return approval == null ? LetterState.DRAFT : LetterState.APPROVED;
    }

    /** Whether it tells that the decision is not in force any more. */
    private boolean isOfRepeal() {
      return file.label().kind().equals(OutcomeKind.DECISION_REPEALED.name());
    }

    /** Counts what happened to it. */
    int version() {
      return file.version()
          + (approval == null ? 0 : 1)
          + (receipt == null ? 0 : 1)
          + (discard == null ? 0 : 1);
    }
  }

  Entry find(UUID id) {
    var file = files.findById(id).orElseThrow(LetterProblems::noSuchLetter);
    return of(List.of(file)).getFirst();
  }

  List<Entry> of(Collection<LetterFile> some) {
    var ids = some.stream().map(LetterFile::id).toList();
    var approved =
        approvals.findByLetterIdIn(ids).stream()
            .collect(toMap(LetterApproval::letterId, identity()));
    var sent =
        receipts.findByLetterIdIn(ids).stream().collect(toMap(LetterReceipt::letterId, identity()));
    var discarded =
        discards.findByLetterIdIn(ids).stream().collect(toMap(LetterDiscard::letterId, identity()));
    var standing = standing(some);
    return some.stream()
        .map(
            each ->
                new Entry(
                    each,
                    approved.get(each.id()),
                    sent.get(each.id()),
                    discarded.get(each.id()),
                    each.basis().decisionId() == null
                        ? null
                        : standing.get(each.basis().decisionId())))
        .toList();
  }

  private Map<UUID, DecisionState> standing(Collection<LetterFile> some) {
    var ids =
        some.stream()
            .map(each -> each.basis().decisionId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var happened =
        events.findByDecisionIdInOrderById(ids).stream()
            .collect(groupingBy(DecisionEvent::decisionId));
    return ids.stream()
        .map(id -> decisions.findById(id).orElseThrow())
        .collect(
            toMap(
                Decision::id,
                each -> DecisionState.of(each, happened.getOrDefault(each.id(), List.of()))));
  }
}
