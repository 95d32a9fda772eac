package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RuleId;

/** Reasons why a stay for a time is missing, or shorter than granted; the stay planner's codes. */
public sealed interface StayGround extends Ground {

  /** Beds suit, and all their nights are taken. */
  record NoBedNightsLeft(int units) implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("CAPACITY");
    }
  }

  /** The beds that suit are closed. */
  record Closed(int units) implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("CLOSURE");
    }
  }

  /** The municipality has no unit of the care form. */
  record NoUnitOfCareForm() implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("NOT-GRANTED");
    }
  }

  /** No unit has what the person requires. */
  record NoUnitWithFeatures(List<Feature> features) implements StayGround {

    public NoUnitWithFeatures {
      features = features == null ? List.of() : List.copyOf(features);
    }

    @Override
    public RuleId rule() {
      return new RuleId("FEATURE");
    }
  }

  /** The units that would do are reserved for others. */
  record UnitsReserved() implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("RESERVED");
    }
  }

  /** No unit for someone of that age. */
  record NoUnitForAge() implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("AGE");
    }
  }

  /** The dates on which the stay could begin have passed. */
  record StartPassed() implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("START");
    }
  }

  /** The stay is longer than the rule set allows at a time. */
  record StayLongerThanAllowed(int nights, int allowed) implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("AV-01");
    }
  }

  /** The nights that are allowed in a window are used. */
  record QuotaReached(int nights, int window) implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("AV-02");
    }
  }

  /** The decision gives more nights at a time than the rule set allows in a window at all. */
  record GrantExceedsQuota(int granted, int nights, int window) implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("AV-02");
    }
  }

  /** The stay begins within the dates that were asked for. */
  record WithinDatesAskedFor() implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("START");
    }
  }

  /** The place is only lent, and must be empty on the day. */
  record LentPlace(LocalDate emptyBy) implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("LT-15");
    }
  }

  /** Other stays of the same person lie too close. */
  record OtherStaysTooClose() implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("ONE-PLACE");
    }
  }

  /** The stay would reach outside the grant's validity. */
  record OutsideGrant() implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("GRANT");
    }
  }

  /** The family cannot use the dates. */
  record FamilyUnavailable() implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("UNAVAILABLE");
    }
  }

  /** No date is on a weekday on which a stay may begin. */
  record NoStartDay() implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("START-DAY");
    }
  }

  /** The person is somewhere else on these nights. */
  record PersonElsewhere() implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("ONE-PLACE");
    }
  }

  /** The person moves into a lasting place, and needs no stay from then. */
  record LapsesOnMovingIn(LocalDate from) implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("ONE-PLACE");
    }
  }

  /** The person moves into a lasting place in the middle of a stay. */
  record CutShort(int given, int granted) implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("COMMITMENT");
    }
  }

  /** What is held, published or decided in the cycle is shorter than granted. */
  record ShorterThanGranted(int given, int granted) implements StayGround {

    @Override
    public RuleId rule() {
      return new RuleId("COMMITMENT");
    }
  }
}
