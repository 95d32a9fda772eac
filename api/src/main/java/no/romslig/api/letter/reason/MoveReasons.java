package no.romslig.api.letter.reason;

import no.romslig.solver.explain.reason.MoveGround;
import no.romslig.solver.explain.reason.MoveGround.AskedByResident;
import no.romslig.solver.explain.reason.MoveGround.DependsOnMove;
import no.romslig.solver.explain.reason.MoveGround.FreesPlaceFor;
import no.romslig.solver.explain.reason.MoveGround.FreesPlaceForResidents;
import no.romslig.solver.explain.reason.MoveGround.HearingNeeded;
import no.romslig.solver.explain.reason.MoveGround.KeepsHome;
import no.romslig.solver.explain.reason.MoveGround.MoveDistance;
import no.romslig.solver.explain.reason.MoveGround.NeedChanged;
import no.romslig.solver.explain.reason.MoveGround.NeedForShelterArisen;
import no.romslig.solver.explain.reason.MoveGround.NeedForShelterCeased;
import no.romslig.solver.explain.reason.MoveGround.NewDecisionNeeded;
import no.romslig.solver.explain.reason.MoveGround.PartnerMovesAlong;
import no.romslig.solver.explain.reason.MoveGround.PartnerWaitsForMove;
import no.romslig.solver.explain.reason.MoveGround.ResidentHeard;
import org.jspecify.annotations.Nullable;

/** Reasons for a move. The hearing stands in the letter itself. */
final class MoveReasons {

  private MoveReasons() {}

  static @Nullable Why told(MoveGround ground) {
    return switch (ground) {
      case NeedForShelterCeased _ -> new Why.NoShelterNeeded();
      case NeedForShelterArisen _ -> new Why.ShelterNeeded();
      case NeedChanged _ -> new Why.NeedChanged();
      case AskedByResident _ -> new Why.AskedToMove();
      case FreesPlaceFor _, FreesPlaceForResidents _ -> new Why.FreesPlaceForOthers();
      case MoveDistance(var kilometres) -> new Why.MoveDistance(kilometres);
      case ResidentHeard _, HearingNeeded _, NewDecisionNeeded _ -> null;
      case DependsOnMove _, PartnerMovesAlong _, PartnerWaitsForMove _, KeepsHome _ -> null;
    };
  }
}
