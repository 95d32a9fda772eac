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

  Urgency urgency();

  /** Of the rule catalogue. */
  String rule();

  /** A stable word, such as {@code RIGHT_WITHOUT_PLACE}. */
  default String code() {
    return RecordCodes.codeOf(getClass());
  }

  /** Someone with a right to a place has none, and no safe service is recorded for tonight. */
  record RightWithoutSafeService(About about, LocalDate due) implements Alarm {
    @Override
    public Urgency urgency() {
      return UNSAFE;
    }

    @Override
    public String rule() {
      return "LT-01";
    }
  }

  /** Someone waits without a safe service that is recorded. */
  record WaitsWithoutService(About about, LocalDate due) implements Alarm {
    @Override
    public Urgency urgency() {
      return UNSAFE;
    }

    @Override
    public String rule() {
      return "VL-02";
    }
  }

  record RightWithoutPlace(About about, LocalDate due) implements Alarm {
    @Override
    public Urgency urgency() {
      return RIGHT_UNMET;
    }

    @Override
    public String rule() {
      return "LT-01";
    }
  }

  /** The stay that someone waits in ends, and no place is decided. */
  record InterimStayEnds(About about, LocalDate due) implements Alarm {
    @Override
    public Urgency urgency() {
      return UNSAFE;
    }

    @Override
    public String rule() {
      return "VL-02";
    }
  }

  /** In a short-term place while the application for a lasting one is not decided. */
  record ShortTermUndecided(About about, LocalDate due, LocalDate received) implements Alarm {
    @Override
    public Urgency urgency() {
      return UNDECIDED;
    }

    @Override
    public String rule() {
      return "GEN-13";
    }
  }

  record DecisionDue(About about, LocalDate due, LocalDate received) implements Alarm {
    @Override
    public Urgency urgency() {
      return UNDECIDED;
    }

    @Override
    public String rule() {
      return "GEN-13";
    }
  }

  /** The municipality's own time from decision to place. */
  record PlaceDue(About about, LocalDate due, CaseStatus legal) implements Alarm {
    @Override
    public Urgency urgency() {
      return DEADLINE;
    }

    @Override
    public String rule() {
      return "LT-01";
    }
  }

  record OfferUnanswered(About about, LocalDate due, LocalDate offered) implements Alarm {
    @Override
    public Urgency urgency() {
      return DEADLINE;
    }

    @Override
    public String rule() {
      return "GEN-16";
    }
  }

  /**
   * Someone is ready for discharge and still in hospital.
   *
   * @param days for which the municipality pays
   * @param cost in kroner; shown, never weighed
   */
  record DischargeReady(About about, LocalDate due, int days, int cost) implements Alarm {
    @Override
    public Urgency urgency() {
      return DEADLINE;
    }

    @Override
    public String rule() {
      return "TO-08";
    }
  }

  /** From the due day the charge is that of a long-term stay. */
  record SixtyNights(About about, LocalDate due) implements Alarm {
    @Override
    public Urgency urgency() {
      return ENDING;
    }

    @Override
    public String rule() {
      return "TO-12";
    }
  }

  record GrantEnds(About about, LocalDate due) implements Alarm {
    @Override
    public Urgency urgency() {
      return ENDING;
    }

    @Override
    public String rule() {
      return "GEN-15";
    }
  }

  /** A flat for a time, or a place that is bought. */
  record HireEnds(About about, LocalDate due, boolean bought) implements Alarm {
    @Override
    public Urgency urgency() {
      return ENDING;
    }

    @Override
    public String rule() {
      return "GEN-15";
    }
  }

  record ChildTurnsAdult(About about, LocalDate due) implements Alarm {
    @Override
    public Urgency urgency() {
      return ENDING;
    }

    @Override
    public String rule() {
      return "AGE";
    }
  }

  /**
   * A unit closes and someone has it then.
   *
   * @param until the first night on which it is open again; missing = for good
   */
  record UnitCloses(About about, LocalDate due, @Nullable LocalDate until, int persons)
      implements Alarm {
    @Override
    public Urgency urgency() {
      return ENDING;
    }

    @Override
    public String rule() {
      return "LT-13";
    }
  }

  /** The assessment of someone who waits is too old to compare needs by. */
  record AssessmentStale(About about, LocalDate due, @Nullable LocalDate assessed)
      implements Alarm {
    @Override
    public Urgency urgency() {
      return OUTDATED;
    }

    @Override
    public String rule() {
      return "GEN-17";
    }
  }
}
