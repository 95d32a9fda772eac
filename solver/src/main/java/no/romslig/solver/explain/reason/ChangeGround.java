package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Reasons why something is not as in the last proposal. */
public sealed interface ChangeGround extends Ground {

  /** The snapshot does not ask for it any more: withdrawn, carried out elsewhere, or a death. */
  record NoLongerAskedFor() implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("COMPLETE");
    }
  }

  /** The last proposal did not know of it. */
  record NewlyAskedFor() implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("COMPLETE");
    }
  }

  /** A person has decided it since. */
  record DecidedSince() implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("COMMITMENT");
    }
  }

  /** The place has been offered and declined since. */
  record PlaceDeclined(UnitId unitId) implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("DECLINED");
    }
  }

  /**
   * The place is closed on nights for which it was proposed.
   *
   * @param from missing where the unit is not there any more
   */
  record PlaceClosed(UnitId unitId, @Nullable LocalDate from) implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("CLOSURE");
    }
  }

  /** The place does not suit any more, by this rule. */
  record PlaceNoLongerSuits(RuleId rule, UnitId unitId) implements ChangeGround {}

  /** Someone else lives there, or has been promised it, by the snapshot. */
  record PlaceTaken(UnitId unitId) implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("CAPACITY");
    }
  }

  /**
   * The place goes to someone of greater need.
   *
   * @param to case, person, grant or short stay
   */
  record PlaceToGreaterNeed(UnitId unitId, String to) implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("LT-11");
    }
  }

  /**
   * The place goes to another, so that as many as possible get what they need.
   *
   * @param to case, person, grant or short stay
   */
  record PlaceToAnother(UnitId unitId, String to) implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("LT-11");
    }
  }

  /** The person gets a lasting place, which ends what was to be for a time. */
  record EndsOnMovingIn(LocalDate on) implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("ONE-PLACE");
    }
  }

  /** The same place, free on another day than it was to be. */
  record PlaceFreeOnAnotherDay(UnitId unitId) implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("VL-01");
    }
  }

  /** The day on which it was to begin has passed. */
  record DayPassed(LocalDate on) implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("START");
    }
  }

  /**
   * There is a place that the last proposal could not give.
   *
   * @param before who was to have it; missing where nobody was
   */
  record PlaceFreed(UnitId unitId, @Nullable String before) implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("LT-11");
    }
  }

  /** It follows from other changes. */
  record FollowsFromOthers() implements ChangeGround {

    @Override
    public RuleId rule() {
      return new RuleId("LT-11");
    }
  }
}
