package no.romslig.solver.explain.reason;

import java.util.List;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.snapshot.CaseId;
import org.jspecify.annotations.Nullable;

/** Reasons about residents who move (<i>flytting</i>). */
public sealed interface MoveGround extends Ground {

  /** The resident no longer needs a sheltered ward. */
  record NeedForShelterCeased() implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId("SK-06");
    }
  }

  /** The resident has come to need a sheltered ward. */
  record NeedForShelterArisen() implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId("SK-05");
    }
  }

  /** The need has changed in another way. */
  record NeedChanged() implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId("GEN-17");
    }
  }

  /** The resident has asked for it. */
  record AskedByResident() implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId("GEN-06");
    }
  }

  /** The move lets these be placed, at once or along a chain. */
  record FreesPlaceFor(List<CaseId> caseIds) implements MoveGround {

    public FreesPlaceFor {
      caseIds = List.copyOf(caseIds);
    }

    @Override
    public RuleId rule() {
      return new RuleId("FL-05");
    }
  }

  /** The move lets so many other residents move. */
  record FreesPlaceForResidents(int residents) implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId("FL-05");
    }
  }

  /** How far it is from the old institution to the new, in whole kilometres, as the crow flies. */
  record MoveDistance(int kilometres) implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId("FL-01");
    }
  }

  /** The resident and the relatives have been heard. */
  record ResidentHeard(@Nullable Boolean agrees, @Nullable Boolean newDecision)
      implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId("FL-02");
    }
  }

  /** The move may not be carried out before the resident and the relatives have been heard. */
  record HearingNeeded() implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId("FL-02");
    }
  }

  /** The resident disagrees: the move may not be carried out before a new decision. */
  record NewDecisionNeeded() implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId("FL-04");
    }
  }

  /** The placement needs others to move first. */
  record DependsOnMove(int moves, boolean executable) implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId(executable ? "FL-05" : "FL-02");
    }
  }

  /** The partner, a resident elsewhere, moves too, and that is what brings the two together. */
  record PartnerMovesAlong(boolean executable) implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId(executable ? "SB-01" : "FL-02");
    }
  }

  /** The partner's place needs others to move first, and the two only move together. */
  record PartnerWaitsForMove(int moves, boolean executable) implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId(executable ? "SB-01" : "FL-02");
    }
  }

  /** Whoever is not moved keeps the home. */
  record KeepsHome() implements MoveGround {

    @Override
    public RuleId rule() {
      return new RuleId("LT-13");
    }
  }
}
