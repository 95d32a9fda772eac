package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.proposal.Certificate.EnvyLabel;
import no.romslig.solver.rules.RuleSet.PartnerRank;
import no.romslig.solver.snapshot.CareForm;
import org.jspecify.annotations.Nullable;

/** Reasons about need: who came before whom. */
public sealed interface NeedGround extends Ground {

  /**
   * The only safe offer: such a case goes before every waitlist (rule LT-01).
   *
   * @param child true where it is a children's home; else missing
   */
  record RightToPlace(@Nullable Boolean child) implements NeedGround {

    static RightToPlace of(CareForm given) {
      return new RightToPlace(given == CareForm.CHILD_HOME ? true : null);
    }

    @Override
    public RuleId rule() {
      return new RuleId("LT-01");
    }
  }

  /**
   * The place went down the ranking (rule LT-11).
   *
   * @param rank place in the ranking among those whom the unit suits, 1 = first
   * @param considered those whom it suits, in order of rank, this one among them; at most 50
   * @param count how many they are
   * @param placedElsewhere those of higher rank who are proposed another place; at most 50
   * @param outOfReach those of higher rank without a place who could not have this one, because
   *     moves or a couple hang together; at most 50
   */
  record GreatestNeedAmongSuitable(
      int rank,
      List<String> considered,
      int count,
      List<String> placedElsewhere,
      List<String> outOfReach)
      implements NeedGround {

    public GreatestNeedAmongSuitable {
      considered = considered == null ? List.of() : List.copyOf(considered);
      placedElsewhere = placedElsewhere == null ? List.of() : List.copyOf(placedElsewhere);
      outOfReach = outOfReach == null ? List.of() : List.copyOf(outOfReach);
      count = Math.max(count, considered.size());
    }

    @Override
    public RuleId rule() {
      return new RuleId("LT-11");
    }
  }

  /** Others of higher rank could use the unit and have no place; the label says why. */
  record HigherRankPassed(List<String> passed, EnvyLabel why) implements NeedGround {

    public HigherRankPassed {
      passed = List.copyOf(passed);
    }

    @Override
    public RuleId rule() {
      return new RuleId("LT-11");
    }
  }

  /** Others of higher rank may not share the room with whoever else has a place there. */
  record HigherRankCannotShare(List<String> keptOut) implements NeedGround {

    public HigherRankCannotShare {
      keptOut = List.copyOf(keptOut);
    }

    @Override
    public RuleId rule() {
      return new RuleId("SHARED-ROOM");
    }
  }

  /** Others with the same need have waited for a shorter time, and are without a place. */
  record LongerWaitDecided(LocalDate since, int others) implements NeedGround {

    @Override
    public RuleId rule() {
      return new RuleId("VL-03");
    }
  }

  /** A professional has set the need otherwise than the mapping did: class 1–5, score 0–100. */
  record NeedOverridden(int scoredClass, int scoredScore, int usedClass, int usedScore)
      implements NeedGround {

    @Override
    public RuleId rule() {
      return new RuleId("GEN-12");
    }
  }

  /** Tried together with a partner, at the rank that the rule set gives a couple. */
  record RankedAsCouple(PartnerRank partnerRank) implements NeedGround {

    @Override
    public RuleId rule() {
      return new RuleId("LT-11");
    }
  }

  /** Decided by a person before this run, and kept. */
  record DecidedEarlier() implements NeedGround {

    @Override
    public RuleId rule() {
      return new RuleId("COMMITMENT");
    }
  }
}
