package no.romslig.api.letter.reason;

import no.romslig.solver.explain.reason.StayGround;
import no.romslig.solver.explain.reason.StayGround.NoBedNightsLeft;
import no.romslig.solver.explain.reason.WaitingGround;
import no.romslig.solver.explain.reason.WaitingGround.AssessmentNotMet;
import no.romslig.solver.explain.reason.WaitingGround.BlockedBy;
import no.romslig.solver.explain.reason.WaitingGround.DeclinedBefore;
import no.romslig.solver.explain.reason.WaitingGround.LowerRankPlaced;
import no.romslig.solver.explain.reason.WaitingGround.NoPlaceSuits;
import no.romslig.solver.explain.reason.WaitingGround.NoSuitablePlaceLeft;
import no.romslig.solver.explain.reason.WaitingGround.NotReadyYet;
import no.romslig.solver.explain.reason.WaitingGround.PlacesHeld;
import no.romslig.solver.explain.reason.WaitingGround.ResidencyTooShort;
import no.romslig.solver.explain.reason.WaitingGround.ResidencyUnknown;
import no.romslig.solver.explain.reason.WaitingGround.RightNotMet;
import no.romslig.solver.explain.reason.WaitingGround.RoomCannotBeShared;
import org.jspecify.annotations.Nullable;

/** Reasons why there is no place now, without those who have one. */
final class WaitingReasons {

  private WaitingReasons() {}

  static @Nullable Why told(WaitingGround ground) {
    return switch (ground) {
      case NoSuitablePlaceLeft _ -> new Why.NoPlaceFree();
      case NoPlaceSuits _ -> new Why.NoPlaceSuits();
      case AssessmentNotMet(var assessment, var on) -> new Why.AssessmentNotMet(assessment, on);
      case ResidencyUnknown(var months) -> new Why.ResidencyUnknown(months);
      case ResidencyTooShort(var since, var months) -> new Why.ResidencyTooShort(since, months);
      case NotReadyYet(var from) -> new Why.NotReadyYet(from);
      case DeclinedBefore _ -> new Why.PlacesDeclined();
      case RoomCannotBeShared _, BlockedBy _, PlacesHeld _, LowerRankPlaced _, RightNotMet _ ->
          null;
    };
  }

  static @Nullable Why told(StayGround ground) {
    return switch (ground) {
      case NoBedNightsLeft _ -> new Why.StaysTaken();
      case StayGround.QuotaReached(var nights, var window) -> new Why.QuotaReached(nights, window);
      case StayGround.Closed _,
          StayGround.NoUnitOfCareForm _,
          StayGround.NoUnitWithFeatures _,
          StayGround.UnitsReserved _,
          StayGround.NoUnitForAge _,
          StayGround.StartPassed _,
          StayGround.StayLongerThanAllowed _,
          StayGround.GrantExceedsQuota _,
          StayGround.WithinDatesAskedFor _,
          StayGround.LentPlace _,
          StayGround.OtherStaysTooClose _,
          StayGround.OutsideGrant _,
          StayGround.FamilyUnavailable _,
          StayGround.NoStartDay _,
          StayGround.PersonElsewhere _,
          StayGround.LapsesOnMovingIn _,
          StayGround.CutShort _,
          StayGround.ShorterThanGranted _ ->
          null;
    };
  }
}
