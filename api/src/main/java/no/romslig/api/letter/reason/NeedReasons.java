package no.romslig.api.letter.reason;

import no.romslig.solver.explain.reason.NeedGround;
import no.romslig.solver.explain.reason.NeedGround.DecidedEarlier;
import no.romslig.solver.explain.reason.NeedGround.GreatestNeedAmongSuitable;
import no.romslig.solver.explain.reason.NeedGround.HigherRankCannotShare;
import no.romslig.solver.explain.reason.NeedGround.HigherRankPassed;
import no.romslig.solver.explain.reason.NeedGround.LongerWaitDecided;
import no.romslig.solver.explain.reason.NeedGround.NeedOverridden;
import no.romslig.solver.explain.reason.NeedGround.RankedAsCouple;
import no.romslig.solver.explain.reason.NeedGround.RightToPlace;
import org.jspecify.annotations.Nullable;

/** Reasons about need, without those whose need was less or greater. */
final class NeedReasons {

  private NeedReasons() {}

  static @Nullable Why told(NeedGround ground) {
    return switch (ground) {
      case RightToPlace(var child) -> new Why.RightToPlace(Boolean.TRUE.equals(child));
      case GreatestNeedAmongSuitable need -> need.count() > 1 ? new Why.GreatestNeed() : null;
      case LongerWaitDecided(var since, _) -> new Why.LongerWait(since);
      case NeedOverridden need -> new Why.NeedReassessed(need.usedClass());
      case HigherRankPassed _, HigherRankCannotShare _, RankedAsCouple _, DecidedEarlier _ -> null;
    };
  }
}
