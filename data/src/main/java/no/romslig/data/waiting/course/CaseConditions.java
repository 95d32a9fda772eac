package no.romslig.data.waiting.course;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.data.waiting.CaseEnd;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.FindingKind;
import no.romslig.data.waiting.course.Unmet.ByDecision;
import no.romslig.data.waiting.course.Unmet.FactMissing;
import no.romslig.data.waiting.course.Unmet.FactNotMet;
import no.romslig.data.waiting.course.Unmet.HasARight;
import no.romslig.data.waiting.course.Unmet.InTheFuture;
import no.romslig.data.waiting.course.Unmet.LastingPlace;
import no.romslig.data.waiting.course.Unmet.NoCareForm;
import no.romslig.data.waiting.course.Unmet.NoCause;
import no.romslig.data.waiting.course.Unmet.NoConsent;
import no.romslig.data.waiting.course.Unmet.NoInterimService;
import no.romslig.data.waiting.course.Unmet.NoNewDecision;
import no.romslig.data.waiting.course.Unmet.NoPlaceHeld;
import no.romslig.data.waiting.course.Unmet.NoReason;
import no.romslig.data.waiting.course.Unmet.NotAssessed;
import no.romslig.data.waiting.course.Unmet.NotConfirmed;
import no.romslig.data.waiting.course.Unmet.NotHeard;
import no.romslig.data.waiting.course.Unmet.NotMovedIn;
import no.romslig.data.waiting.course.Unmet.NotOwnChoice;
import no.romslig.data.waiting.course.Unmet.NotRated;
import no.romslig.data.waiting.course.Unmet.NotSigned;
import no.romslig.data.waiting.course.Unmet.NotTheOnlySafeOffer;
import no.romslig.data.waiting.course.Unmet.OtherCaseOpen;
import no.romslig.data.waiting.course.Unmet.RightNotConsidered;
import no.romslig.data.waiting.course.Unmet.ServiceNotOffered;
import no.romslig.data.waiting.course.Unmet.TooEarly;
import no.romslig.data.waiting.course.Unmet.WrongStep;
import org.jspecify.annotations.Nullable;

/** Finds every condition of a step that is not met. Knows nothing but what it is given. */
public final class CaseConditions {

  private final CaseSituation at;
  private final List<Unmet> unmet = new ArrayList<>();

  private CaseConditions(CaseSituation at) {
    this.at = at;
  }

  /** What keeps the order from being carried out; empty = nothing does. */
  public static List<Unmet> unmet(CaseOrder order, CaseSituation situation) {
    var conditions = new CaseConditions(situation);
    conditions.checkCommand(order.command());
    conditions.checkDay(order);
    conditions.checkWords(order);
    if (order.command() == CaseCommand.END) {
      conditions.checkEnd(order.cause());
    }
    return List.copyOf(conditions.unmet);
  }

  /** What keeps a person from giving the order at the case itself; empty = nothing does. */
  public static List<Unmet> unmetByHand(CaseOrder order, CaseSituation situation) {
    return byHand(order.command(), situation, unmet(order, situation));
  }

  /** What keeps a person from giving the command at the case itself today. */
  public static List<Unmet> unmetByHand(CaseCommand command, CaseSituation situation) {
    return byHand(command, situation, unmet(command, situation));
  }

  /**
   * The way to a place follows the decision on it, so that neither a second person nor an offer is
   * passed by. A place that was decided before the registers knew of it has no decision to follow.
   */
  private static List<Unmet> byHand(CaseCommand command, CaseSituation at, List<Unmet> unmet) {
    boolean isFree =
        switch (command) {
          case PROPOSE, OFFER, ACCEPT, DECLINE, MOVE_IN -> at.placeHeld() && !at.placeDecided();
          case RESUME -> !at.placeDecided();
          case GRANT_RIGHT, PUT_ON_WAITLIST, REFUSE, REOPEN, END -> true;
        };
    return isFree ? unmet : Stream.concat(Stream.of(new ByDecision()), unmet.stream()).toList();
  }

  /** What keeps the command from being ordered today, whatever reason would be given. */
  public static List<Unmet> unmet(CaseCommand command, CaseSituation situation) {
    var conditions = new CaseConditions(situation);
    conditions.checkCommand(command);
    return List.copyOf(conditions.unmet);
  }

  private void checkCommand(CaseCommand command) {
    addIf(!command.from().contains(at.now()), new WrongStep(at.now()));
    switch (command) {
      case GRANT_RIGHT -> {
        checkApplication();
        checkNeed();
        checkGrant();
        checkRight();
      }
      case PUT_ON_WAITLIST -> {
        checkApplication();
        checkNeed();
        checkGrant();
        checkMayWait();
        addIf(!at.interimService(), new NoInterimService());
      }
      case REFUSE -> {
        checkNeed();
        checkMayWait();
      }
      case REOPEN -> addIf(at.otherCaseOpen(), new OtherCaseOpen());
      case PROPOSE -> {
        checkApplication();
        checkNeed();
        checkGrant();
      }
      case OFFER, ACCEPT -> addIf(!at.placeHeld(), new NoPlaceHeld());
      case MOVE_IN -> {
        addIf(!at.placeHeld(), new NoPlaceHeld());
        checkMove();
      }
      case DECLINE, RESUME, END -> {}
    }
  }

  private void checkApplication() {
    addIf(!at.papers().signed(), new NotSigned());
    addIf(!at.papers().consented(), new NoConsent());
    addIf(!at.papers().confirmed(), new NotConfirmed());
  }

  private void checkNeed() {
    addIf(!at.need().assessed(), new NotAssessed());
    addIf(!at.need().rated(), new NotRated());
  }

  private void checkGrant() {
    addIf(at.careForms().isEmpty(), new NoCareForm());
    at.careForms().stream()
        .filter(form -> !at.rules().offered().contains(form))
        .forEach(form -> unmet.add(new ServiceNotOffered(form)));
    at.careForms().stream()
        .flatMap(form -> at.rules().demandedFor(form).stream())
        .distinct()
        .filter(rule -> !at.waived().contains(rule))
        .forEach(this::checkFact);
  }

  private void checkFact(String rule) {
    var holds = at.facts().get(rule);
    if (holds == null) {
      unmet.add(new FactMissing(rule));
    } else {
      addIf(!holds, new FactNotMet(rule));
    }
  }

  private void checkRight() {
    if (at.foundNot(FindingKind.ONLY_SAFE_OFFER)) {
      unmet.add(new NotTheOnlySafeOffer());
    } else {
      addIf(!at.found(FindingKind.ONLY_SAFE_OFFER), new RightNotConsidered());
    }
  }

  private void checkMayWait() {
    if (at.found(FindingKind.ONLY_SAFE_OFFER)) {
      unmet.add(new HasARight());
    } else {
      addIf(!at.foundNot(FindingKind.ONLY_SAFE_OFFER), new RightNotConsidered());
    }
  }

  private void checkMove() {
    if (!at.livesInAHome()) {
      return;
    }
    addIf(at.rules().requireHearing() && !at.found(FindingKind.HEARD), new NotHeard());
    addIf(
        at.rules().newDecisionOnDisagreement()
            && at.foundNot(FindingKind.AGREES_TO_MOVE)
            && !at.found(FindingKind.NEW_DECISION),
        new NoNewDecision());
  }

  private void checkDay(CaseOrder order) {
    addIf(order.on().isBefore(at.earliest()), new TooEarly(at.earliest()));
    addIf(order.on().isAfter(at.today()), new InTheFuture(at.today()));
  }

  private void checkWords(CaseOrder order) {
    var reason = order.reason();
    // Who has been granted a right and is to wait after all is told why.
    boolean takesARight =
        order.command() == CaseCommand.PUT_ON_WAITLIST && at.legal() == CaseStatus.RIGHT;
    addIf(
        (takesARight || order.command().needsReason()) && (reason == null || reason.isBlank()),
        new NoReason());
  }

  private void checkEnd(@Nullable CaseEnd cause) {
    boolean movedIn = at.now() == CaseStatus.MOVED_IN;
    if (cause == null) {
      unmet.add(new NoCause());
      return;
    }
    switch (cause) {
      case WITHDRAWN, NEED_CEASED -> addIf(movedIn, new LastingPlace());
      case MOVED_OUT -> {
        addIf(!movedIn, new NotMovedIn());
        addIf(!at.found(FindingKind.CHOSE_TO_MOVE_OUT), new NotOwnChoice());
      }
      // Whoever leaves a lasting place signs that it is their own choice (LT-14), wherever they go.
      case MOVED_AWAY ->
          addIf(movedIn && !at.found(FindingKind.CHOSE_TO_MOVE_OUT), new NotOwnChoice());
      case DIED -> {}
    }
  }

  private void addIf(boolean isUnmet, Unmet condition) {
    if (isUnmet) {
      unmet.add(condition);
    }
  }
}
