package no.romslig.api.decision;

import java.util.UUID;
import no.romslig.api.place.PlaceTransactions;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Today;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionEventKind;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.DecisionLock;
import no.romslig.data.decision.TakingBackGround;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/**
 * Where a second, different person approves of a decision or sends it back, and where decisions are
 * taken back, or repealed once someone was told.
 */
@Service
class ApprovalDesk {

  private final DecisionBook book;
  private final DecisionLock lock;
  private final DecisionEvents events;
  private final Undoing undoing;
  private final ToldDecisions told;
  private final PlaceTransactions transactions;
  private final EntryIds ids;
  private final Today today;

  ApprovalDesk(
      DecisionBook book,
      DecisionLock lock,
      DecisionEvents events,
      Undoing undoing,
      ToldDecisions told,
      PlaceTransactions transactions,
      EntryIds ids,
      Today today) {
    this.book = book;
    this.lock = lock;
    this.events = events;
    this.undoing = undoing;
    this.told = told;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  DecisionBook.Entry approve(Acting acting, UUID id, int version) {
    return transactions.call(
        acting,
        () -> {
          var entry = awaited(acting, id, version);
          events.save(
              new DecisionEvent(
                  ids.next(),
                  entry.decision(),
                  DecisionEventKind.APPROVED,
                  acting.subject(),
                  today.date(),
                  null));
          return book.find(id);
        });
  }

  /** Gives the places free again; the items are open again. */
  DecisionBook.Entry sendBack(Acting acting, UUID id, int version, @Nullable String reason) {
    return transactions.call(
        acting,
        () -> {
          var entry = awaited(acting, id, version);
          var why = sentence(reason);
          undoing.undo(
              entry,
              new Undoing.Act(
                  DecisionEventKind.SENT_BACK, acting.subject(), today.date(), why, null, null));
          return book.find(id);
        });
  }

  /** As long as it has not been carried out, and nobody was told or has accepted the place. */
  DecisionBook.Entry takeBack(Acting acting, UUID id, int version, @Nullable String reason) {
    return transactions.call(
        acting,
        () -> {
          var entry = asRead(id, version);
          switch (entry.state()) {
            case AWAITING_APPROVAL, IN_FORCE -> {}
            case NOTHING_GIVEN, CARRIED_OUT, SENT_BACK, DECLINED, TAKEN_BACK ->
                throw Refusals.notOpen(entry.state().name());
          }
          if (told.isTold(id)) {
            throw Refusals.told();
          }
          var why = sentence(reason);
          undoing.undo(
              entry,
              new Undoing.Act(
                  DecisionEventKind.TAKEN_BACK, acting.subject(), today.date(), why, null, null));
          return book.find(id);
        });
  }

  /**
   * Repeals what someone was told, or has accepted, before it is carried out (fvl. § 35). Whoever
   * was told has a right to a letter of it.
   */
  DecisionBook.Entry repeal(
      Acting acting,
      UUID id,
      int version,
      @Nullable TakingBackGround ground,
      @Nullable String reason) {
    if (ground == null || ground == TakingBackGround.CASE_ENDED) {
      throw Refusals.noGround();
    }
    return transactions.call(
        acting,
        () -> {
          var entry = asRead(id, version);
          if (entry.state() != DecisionState.IN_FORCE) {
            throw Refusals.notOpen(entry.state().name());
          }
          if (!told.isTold(id)) {
            throw Refusals.notTold();
          }
          var why = sentence(reason);
          undoing.undo(
              entry,
              new Undoing.Act(
                  DecisionEventKind.TAKEN_BACK, acting.subject(), today.date(), why, null, ground));
          return book.find(id);
        });
  }

  private DecisionBook.Entry awaited(Acting acting, UUID id, int version) {
    var entry = asRead(id, version);
    if (entry.state() != DecisionState.AWAITING_APPROVAL) {
      throw Refusals.notOpen(entry.state().name());
    }
    if (entry.decision().decidedBy().equals(acting.subject())) {
      throw new ApiProblem(
          HttpStatus.FORBIDDEN,
          "same-person",
          "A second person must approve",
          "Whoever decided cannot approve of it too.");
    }
    return entry;
  }

  private DecisionBook.Entry asRead(UUID id, int version) {
    lock.takeDecision(id);
    var entry = book.find(id);
    if (entry.version() != version) {
      throw EntityTag.changedSince(entry.version());
    }
    return entry;
  }

  private static String sentence(@Nullable String reason) {
    if (reason == null || reason.strip().length() < ReasonCodes.SHORTEST) {
      throw Refusals.badReason("Give reason: a sentence that says why.");
    }
    return reason;
  }
}
