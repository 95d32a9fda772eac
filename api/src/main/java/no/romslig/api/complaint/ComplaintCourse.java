package no.romslig.api.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Today;
import no.romslig.data.complaint.BodyAnswer;
import no.romslig.data.complaint.ComplaintLock;
import no.romslig.data.complaint.ComplaintStep;
import no.romslig.data.complaint.ComplaintStepKind;
import no.romslig.data.complaint.ComplaintSteps;
import no.romslig.data.complaint.RejectionGround;
import no.romslig.data.complaint.StepDetails;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes complaints a step on, or refuses with everything that is in the way at once. */
@Service
class ComplaintCourse {

  private static final int SHORTEST = 10;

  private final ComplaintBook book;
  private final ComplaintSteps steps;
  private final ComplaintRights rights;
  private final ComplaintLock lock;
  private final RegisterTransactions transactions;
  private final EntryIds ids;
  private final Today today;

  ComplaintCourse(
      ComplaintBook book,
      ComplaintSteps steps,
      ComplaintRights rights,
      ComplaintLock lock,
      RegisterTransactions transactions,
      EntryIds ids,
      Today today) {
    this.book = book;
    this.steps = steps;
    this.rights = rights;
    this.lock = lock;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /**
   * What is to be done.
   *
   * @param reason a sentence, where the command asks for one
   * @param due until when a fault is to be mended
   * @param ground why it is rejected
   * @param answer what the body made of it
   */
  record Order(
      ComplaintCommand command,
      LocalDate on,
      @Nullable String reason,
      @Nullable LocalDate due,
      @Nullable RejectionGround ground,
      @Nullable BodyAnswer answer) {}

  void carryOut(Acting acting, UUID id, int version, Order order, Language language) {
    transactions.run(
        acting,
        () -> {
          lock.take(id);
          var entry = book.find(id);
          if (entry.version() != version) {
            throw EntityTag.changedSince(entry.version());
          }
          var unmet = new ArrayList<>(unmet(entry, order.command(), order.on(), order.ground()));
          unmet.addAll(unsaid(order));
          if (!unmet.isEmpty()) {
            throw ComplaintProblems.unmet(
                entry.standing().kind(),
                unmet.stream().map(each -> UnmetView.of(each, language)).toList());
          }
          steps.save(
              new ComplaintStep(
                  ids.next(),
                  id,
                  order.command().step(),
                  order.on(),
                  details(entry, order),
                  acting.subject()));
        });
  }

  /** Everything that keeps a complaint from a step on a day. */
  List<Unmet> unmet(
      ComplaintBook.Entry entry,
      ComplaintCommand command,
      LocalDate on,
      @Nullable RejectionGround ground) {
    var unmet = new ArrayList<Unmet>();
    if (!command.fits(entry.standing().kind())) {
      unmet.add(Unmet.WRONG_STEP);
      return unmet;
    }
    if (on.isBefore(entry.steps().getLast().happenedOn())) {
      unmet.add(Unmet.TOO_EARLY);
    }
    if (on.isAfter(today.date())) {
      unmet.add(Unmet.IN_THE_FUTURE);
    }
    if (command.isOnTheSubstance()) {
      unmet.addAll(inTheWayOfTheSubstance(entry));
    }
    if (command == ComplaintCommand.MEND && entry.unmended() == null) {
      unmet.add(Unmet.NOTHING_TO_MEND);
    }
    if (command == ComplaintCommand.ADMIT_LATE) {
      unmet.addAll(inTheWayOfAdmission(entry));
    }
    if (command == ComplaintCommand.REJECT && ground != null) {
      unmet.addAll(inTheWayOfRejection(entry, on, ground));
    }
    return unmet;
  }

  private List<Unmet> inTheWayOfTheSubstance(ComplaintBook.Entry entry) {
    var unmet = new ArrayList<Unmet>();
    if (!rights.hold(entry)) {
      unmet.add(Unmet.NO_RIGHT);
    }
    if (entry.complaint().isOverAYearLate()) {
      unmet.add(Unmet.OVER_A_YEAR);
    } else if (isLate(entry)) {
      unmet.add(Unmet.TOO_LATE);
    }
    if (entry.unmended() != null) {
      unmet.add(Unmet.NOT_MENDED);
    }
    return unmet;
  }

  private static List<Unmet> inTheWayOfAdmission(ComplaintBook.Entry entry) {
    if (entry.complaint().isOverAYearLate()) {
      return List.of(Unmet.OVER_A_YEAR);
    }
    return isLate(entry) ? List.of() : List.of(Unmet.NOT_LATE);
  }

  private List<Unmet> inTheWayOfRejection(
      ComplaintBook.Entry entry, LocalDate on, RejectionGround ground) {
    return switch (ground) {
      case TOO_LATE ->
          isLate(entry) || entry.complaint().isOverAYearLate()
              ? List.of()
              : List.of(Unmet.NOT_LATE);
      case WITHOUT_RIGHT -> rights.hold(entry) ? List.of(Unmet.HAS_RIGHT) : List.of();
      case NOT_MENDED -> {
        var asked = entry.unmended();
        var isOver = asked != null && on.isAfter(Objects.requireNonNull(asked.details().due()));
        yield isOver ? List.of() : List.of(Unmet.MAY_STILL_BE_MENDED);
      }
    };
  }

  private static boolean isLate(ComplaintBook.Entry entry) {
    return entry.complaint().isLate() && !entry.has(ComplaintStepKind.ADMITTED_LATE);
  }

  /** What the order itself leaves out. */
  private static List<Unmet> unsaid(Order order) {
    var unsaid = new ArrayList<Unmet>();
    var reason = order.reason();
    if (order.command().needsReason() && (reason == null || reason.strip().length() < SHORTEST)) {
      unsaid.add(Unmet.NO_REASON);
    }
    if (order.command() == ComplaintCommand.REJECT && order.ground() == null) {
      unsaid.add(Unmet.NO_GROUND);
    }
    if (order.command() == ComplaintCommand.ASK_TO_MEND
        && (order.due() == null || !order.due().isAfter(order.on()))) {
      unsaid.add(Unmet.NO_DUE);
    }
    if (order.command() == ComplaintCommand.ANSWER && order.answer() == null) {
      unsaid.add(Unmet.NO_ANSWER);
    }
    return unsaid;
  }

  private static StepDetails details(ComplaintBook.Entry entry, Order order) {
    var command = order.command();
    return new StepDetails(
        order.reason(),
        command == ComplaintCommand.ASK_TO_MEND ? order.due() : null,
        command == ComplaintCommand.REJECT ? order.ground() : null,
        command == ComplaintCommand.FORWARD ? entry.complaint().deadline().track() : null,
        command == ComplaintCommand.ANSWER ? order.answer() : null);
  }
}
