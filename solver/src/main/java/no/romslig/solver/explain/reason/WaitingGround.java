package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.proposal.Certificate.EnvyLabel;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Reasons why someone gets no lasting place in this proposal. */
public sealed interface WaitingGround extends Ground {

  /**
   * Places suit, and none of them is left.
   *
   * @param suitable units that suit, whoever lives there; at most 50
   * @param count how many they are
   */
  record NoSuitablePlaceLeft(List<UnitId> suitable, int count) implements WaitingGround {

    public NoSuitablePlaceLeft {
      suitable = suitable == null ? List.of() : List.copyOf(suitable);
      count = Math.max(count, suitable.size());
    }

    @Override
    public RuleId rule() {
      return new RuleId("LT-11");
    }
  }

  /** Rooms for two with a place beside someone with whom the person may not share it. */
  record RoomCannotBeShared(int units) implements WaitingGround {

    @Override
    public RuleId rule() {
      return new RuleId("SHARED-ROOM");
    }
  }

  /** No unit of what is granted suits. */
  record NoPlaceSuits(List<CareForm> granted) implements WaitingGround {

    public NoPlaceSuits {
      granted = List.copyOf(granted);
    }

    @Override
    public RuleId rule() {
      return new RuleId("LT-12");
    }
  }

  /** What keeps the person from units of what is granted, and from how many. */
  record BlockedBy(RuleId rule, int units) implements WaitingGround {}

  /**
   * Who has the places that suit, when the proposal is carried out; each place once.
   *
   * @param residents homes of those who stay
   * @param higherRank proposed to someone of higher rank
   * @param committed decided before
   * @param companions for a partner who comes along
   * @param others proposed to someone else
   * @param free left empty: it cannot be used as the case stands, as when two must move together
   */
  record PlacesHeld(
      int residents, int higherRank, int committed, int companions, int others, int free)
      implements WaitingGround {

    @Override
    public RuleId rule() {
      return new RuleId("LT-11");
    }
  }

  /** Others of lower rank have places that would suit; the label says why. */
  record LowerRankPlaced(List<String> placed, EnvyLabel why) implements WaitingGround {

    public LowerRankPlaced {
      placed = List.copyOf(placed);
    }

    @Override
    public RuleId rule() {
      return new RuleId("LT-11");
    }
  }

  /** Someone with the right to a place may not wait: an offer outside the proposal is needed. */
  record RightNotMet() implements WaitingGround {

    @Override
    public RuleId rule() {
      return new RuleId("LT-01");
    }
  }

  /** Units that were offered and declined are not proposed again; the rank is the same. */
  record DeclinedBefore(int units) implements WaitingGround {

    @Override
    public RuleId rule() {
      return new RuleId("GEN-06");
    }
  }

  /** An assessed fact that is not met. */
  record AssessmentNotMet(RuleId assessment, @Nullable LocalDate on) implements WaitingGround {

    @Override
    public RuleId rule() {
      return assessment;
    }
  }

  /** Since when the person has lived here is not known, and the rule set demands a time. */
  record ResidencyUnknown(int months) implements WaitingGround {

    @Override
    public RuleId rule() {
      return new RuleId("HDO-01");
    }
  }

  /** The person has not lived here long enough for care housing. */
  record ResidencyTooShort(LocalDate since, int months) implements WaitingGround {

    @Override
    public RuleId rule() {
      return new RuleId("HDO-01");
    }
  }

  /** The person is not ready to move in as early as this proposal reaches. */
  record NotReadyYet(LocalDate readyFrom) implements WaitingGround {

    @Override
    public RuleId rule() {
      return new RuleId("START");
    }
  }
}
