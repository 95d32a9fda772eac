package no.romslig.api.alarm;

import static no.romslig.api.alarm.Urgency.DEADLINE;
import static no.romslig.api.alarm.Urgency.ENDING;
import static no.romslig.api.alarm.Urgency.OUTDATED;
import static no.romslig.api.alarm.Urgency.RIGHT_UNMET;
import static no.romslig.api.alarm.Urgency.UNDECIDED;
import static no.romslig.api.alarm.Urgency.UNSAFE;

import java.time.LocalDate;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.solver.explain.fact.RecordCodes;
import org.jspecify.annotations.Nullable;

/**
 * Something in the registers that breaks the law, or will. {@code docs/alarms.md} says what each
 * means and what to do.
 */
public sealed interface Alarm {

  About about();

  /** When it is broken, or should have been done; the past where it is late. */
  LocalDate due();

  default Urgency urgency() {
    return switch (this) {
      case RightWithoutSafeService _, WaitsWithoutService _, InterimStayEnds _ -> UNSAFE;
      case RightWithoutPlace _, RunRefused _ -> RIGHT_UNMET;
      case ShortTermUndecided _,
          DecisionDue _,
          ComplaintUndecided _,
          ComplaintNotForwarded _,
          ComplaintNotMended _,
          DecisionUntold _,
          LetterUnsent _,
          PlaceWithoutDecision _ ->
          UNDECIDED;
      case PlaceDue _, OfferUnanswered _, DischargeReady _ -> DEADLINE;
      case SixtyNights _,
          GrantEnds _,
          HireEnds _,
          ChildTurnsAdult _,
          UnitCloses _,
          ClosesBeforeStays _ ->
          ENDING;
      case AssessmentStale _, SubscriberUnreached _, MessageUntaken _ -> OUTDATED;
    };
  }

  /** Of the rule catalogue. */
  default String rule() {
    return switch (this) {
      case RightWithoutSafeService _, RightWithoutPlace _, PlaceDue _ -> "LT-01";
      case WaitsWithoutService _, InterimStayEnds _ -> "VL-02";
      case ShortTermUndecided _, DecisionDue _, DecisionUntold _, LetterUnsent _ -> "GEN-13";
      case OfferUnanswered _ -> "GEN-06";
      case DischargeReady _ -> "TO-09";
      case RunRefused _ -> "LT-11";
      case SixtyNights _ -> "TO-12";
      case GrantEnds _, HireEnds _, SubscriberUnreached _, MessageUntaken _ -> "GEN-15";
      case UnitCloses _, ClosesBeforeStays _ -> "LT-13";
      case AssessmentStale _, ChildTurnsAdult _ -> "GEN-17";
      case ComplaintUndecided _, ComplaintNotForwarded _ -> "KA-01";
      case ComplaintNotMended _ -> "KA-05";
      case PlaceWithoutDecision _ -> "GEN-12";
    };
  }

  /** A stable word, such as {@code RIGHT_WITHOUT_PLACE}. */
  default String code() {
    return RecordCodes.codeOf(getClass());
  }

  /** Someone with a right to a place has none, and no safe service is recorded for tonight. */
  record RightWithoutSafeService(About about, LocalDate due) implements Alarm {}

  /** Someone waits without a safe service that is recorded. */
  record WaitsWithoutService(About about, LocalDate due) implements Alarm {}

  /** The run of the day could not be ordered, so nobody sees who comes first now. */
  record RunRefused(About about, LocalDate due) implements Alarm {}

  record RightWithoutPlace(About about, LocalDate due) implements Alarm {}

  /** The stay that someone waits in ends, and no place is decided. */
  record InterimStayEnds(About about, LocalDate due) implements Alarm {}

  /** In a short-term place while the application for a lasting one is not decided. */
  record ShortTermUndecided(About about, LocalDate due, LocalDate received) implements Alarm {}

  record DecisionDue(About about, LocalDate due, LocalDate received) implements Alarm {}

  /** The municipality's own time from decision to place. */
  record PlaceDue(About about, LocalDate due, CaseStatus legal) implements Alarm {}

  /** Due on the last day to answer that the offer itself names. */
  record OfferUnanswered(About about, LocalDate due, LocalDate offered) implements Alarm {}

  /**
   * Someone is ready for discharge and still in hospital.
   *
   * @param days for which the municipality pays
   * @param cost in kroner; shown, never weighed
   */
  record DischargeReady(About about, LocalDate due, int days, int cost) implements Alarm {}

  /** From the due day the charge is that of a long-term stay. */
  record SixtyNights(About about, LocalDate due) implements Alarm {}

  record GrantEnds(About about, LocalDate due) implements Alarm {}

  /** A flat for a time, or a place that is bought. */
  record HireEnds(About about, LocalDate due, boolean bought) implements Alarm {}

  record ChildTurnsAdult(About about, LocalDate due) implements Alarm {}

  /**
   * A unit closes and someone has it then.
   *
   * @param until the first night on which it is open again; missing = for good
   */
  record UnitCloses(About about, LocalDate due, @Nullable LocalDate until, int persons)
      implements Alarm {}

  /**
   * A unit closes and what is decided or published lies in it then.
   *
   * @param until the first night on which it is open again; missing = for good
   */
  record ClosesBeforeStays(About about, LocalDate due, @Nullable LocalDate until, int stays)
      implements Alarm {}

  /** The assessment of someone who waits is too old to compare needs by. */
  record AssessmentStale(About about, LocalDate due, @Nullable LocalDate assessed)
      implements Alarm {}

  /** Something was decided, and no letter of it went out (fvl. § 27). */
  record DecisionUntold(About about, LocalDate due) implements Alarm {}

  /** A letter was approved, and has not gone out. */
  record LetterUnsent(About about, LocalDate due) implements Alarm {}

  /** Someone was given a lasting place by hand, which nobody decided on here. */
  record PlaceWithoutDecision(About about, LocalDate due, String unit) implements Alarm {}

  /** A complaint that the municipality has not made anything of yet. */
  record ComplaintUndecided(About about, LocalDate due, LocalDate received) implements Alarm {}

  /** Not upheld in full, or not considered, and not sent on to the body that decides. */
  record ComplaintNotForwarded(About about, LocalDate due) implements Alarm {}

  /** The time for mending a fault of a complaint is over, and it is not mended. */
  record ComplaintNotMended(About about, LocalDate due) implements Alarm {}

  /**
   * A journal that wants to be told of changes cannot be, so that what it holds is not so any more.
   */
  record SubscriberUnreached(About about, LocalDate due) implements Alarm {}

  /** A journal has told something that could not be entered into the registers. */
  record MessageUntaken(About about, LocalDate due) implements Alarm {}
}
