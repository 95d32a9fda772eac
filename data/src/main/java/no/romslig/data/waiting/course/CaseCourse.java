package no.romslig.data.waiting.course;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.course.CaseAnswer.ChangedSince;
import no.romslig.data.waiting.course.CaseAnswer.Done;
import no.romslig.data.waiting.course.CaseAnswer.Refused;
import no.romslig.data.waiting.course.CaseAnswer.Unknown;
import no.romslig.data.waiting.course.CaseStanding.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Moves cases on, one step at a time: of two who want to move the same case, the second is told
 * where the first has brought it. Works inside of the caller's transaction, and writes nothing
 * where it refuses. Whoever also takes a place takes it first.
 */
@Service
public class CaseCourse {

  private final EntityManager entities;
  private final CaseBook book;
  private final SituationReader situations;
  private final WaitlistKeeper waitlist;
  private final EntryIds ids;

  CaseCourse(
      EntityManager entities,
      CaseBook book,
      SituationReader situations,
      WaitlistKeeper waitlist,
      EntryIds ids) {
    this.entities = entities;
    this.book = book;
    this.situations = situations;
    this.waitlist = waitlist;
    this.ids = ids;
  }

  /** A place is proposed to a person who will decide. */
  public CaseAnswer propose(UUID caseId, LocalDate on) {
    return carryOut(caseId, CaseOrder.of(CaseCommand.PROPOSE, on));
  }

  /** The place, which is held by now, is offered. */
  public CaseAnswer offer(UUID caseId, LocalDate on) {
    return carryOut(caseId, CaseOrder.of(CaseCommand.OFFER, on));
  }

  public CaseAnswer accept(UUID caseId, LocalDate on) {
    return carryOut(caseId, CaseOrder.of(CaseCommand.ACCEPT, on));
  }

  public CaseAnswer decline(UUID caseId, LocalDate on, String reason) {
    return carryOut(caseId, CaseOrder.of(CaseCommand.DECLINE, on, reason));
  }

  /** Nothing comes of the proposal or offer: the case stands by law where it stood. */
  public CaseAnswer resume(UUID caseId, LocalDate on, String reason) {
    return carryOut(caseId, CaseOrder.of(CaseCommand.RESUME, on, reason));
  }

  public CaseAnswer moveIn(UUID caseId, LocalDate on) {
    return carryOut(caseId, CaseOrder.of(CaseCommand.MOVE_IN, on));
  }

  /** Carries out an order, however the case looked when it was given. */
  public CaseAnswer carryOut(UUID caseId, CaseOrder order) {
    return answer(caseId, order, null);
  }

  /**
   * Carries out an order that a person gives at the case itself, if the case is still as it was
   * seen. Steps that follow a decision on a place are refused.
   */
  public CaseAnswer carryOutByHand(UUID caseId, CaseOrder order, int seen) {
    return answer(caseId, order, seen);
  }

  /**
   * Where the case stands, with every command and what keeps a person from giving it at the case
   * itself; if there is such a case.
   */
  public Optional<CaseStanding> standing(UUID caseId) {
    entities.flush();
    return Optional.ofNullable(entities.find(CaseFile.class, caseId))
        .flatMap(file -> situations.read(file).map(at -> standing(file, at)));
  }

  private static CaseStanding standing(CaseFile file, CaseSituation at) {
    var options =
        Arrays.stream(CaseCommand.values())
            .map(command -> new Option(command, CaseConditions.unmetByHand(command, at)))
            .sorted(Comparator.comparing(option -> !option.isValid()))
            .toList();
    return new CaseStanding(at.now(), file.version(), options);
  }

  private CaseAnswer answer(UUID caseId, CaseOrder order, @Nullable Integer seen) {
    entities.flush();
    if (!book.lock(caseId)) {
      return new Unknown();
    }
    var file = entities.find(CaseFile.class, caseId);
    entities.refresh(file);
    return situations
        .read(file)
        .map(at -> answer(file, at, order, seen))
        .orElseGet(CaseAnswer.Unknown::new);
  }

  private CaseAnswer answer(
      CaseFile file, CaseSituation at, CaseOrder order, @Nullable Integer seen) {
    if (seen != null && seen != file.version()) {
      return new ChangedSince(at.now(), file.version());
    }
    var unmet =
        seen == null ? CaseConditions.unmet(order, at) : CaseConditions.unmetByHand(order, at);
    return unmet.isEmpty() ? enter(file, at, order) : new Refused(at.now(), unmet);
  }

  private Done enter(CaseFile file, CaseSituation at, CaseOrder order) {
    // Whatever it is before, a resumed case has a status by law: only then may it be resumed.
    var next = order.command().to(Objects.requireNonNullElse(at.legal(), at.now()));
    var step = new CaseStep(ids.next(), file.id(), next, order.on(), order.reason(), order.cause());
    entities.persist(step);
    waitlist.follow(file.id(), next, order);
    closeOrOpen(file, next, order.on());
    var before = file.version();
    entities.flush();
    if (file.version() == before) {
      entities.lock(file, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
    return new Done(step.id(), next, file.version());
  }

  private static void closeOrOpen(CaseFile file, CaseStatus next, LocalDate day) {
    switch (next) {
      case REFUSED, MOVED_IN, ENDED -> file.close(day);
      case UNDER_ASSESSMENT -> file.reopen();
      case RIGHT, WAITLIST, PROPOSED, OFFERED, ACCEPTED, DECLINED -> {}
    }
  }
}
