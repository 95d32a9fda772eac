package no.romslig.api.letter.reason;

import no.romslig.solver.explain.reason.SuitabilityGround;
import no.romslig.solver.explain.reason.SuitabilityGround.AssessmentMet;
import no.romslig.solver.explain.reason.SuitabilityGround.BehaviourRecorded;
import no.romslig.solver.explain.reason.SuitabilityGround.CareFormGiven;
import no.romslig.solver.explain.reason.SuitabilityGround.DiagnosisRecorded;
import no.romslig.solver.explain.reason.SuitabilityGround.ExceptionGiven;
import no.romslig.solver.explain.reason.SuitabilityGround.ExternalPlace;
import no.romslig.solver.explain.reason.SuitabilityGround.FeaturesMet;
import no.romslig.solver.explain.reason.SuitabilityGround.ImpairmentRecorded;
import no.romslig.solver.explain.reason.SuitabilityGround.LowerStepsTried;
import no.romslig.solver.explain.reason.SuitabilityGround.NursingHomeEquivalent;
import no.romslig.solver.explain.reason.SuitabilityGround.OwnWish;
import no.romslig.solver.explain.reason.SuitabilityGround.ReservedForSuchNeed;
import no.romslig.solver.explain.reason.SuitabilityGround.ResidencyLongEnough;
import no.romslig.solver.explain.reason.SuitabilityGround.SharesRoom;
import org.jspecify.annotations.Nullable;

/** Reasons about the place itself, and how it fits. */
final class SuitabilityReasons {

  private SuitabilityReasons() {}

  static @Nullable Why told(SuitabilityGround ground) {
    return switch (ground) {
      case SharesRoom shared -> new Why.SharedRoom(shared.accepted());
      case CareFormGiven(var given, var granted) ->
          granted.size() == 1
              ? null
              : given == granted.getFirst()
                  ? new Why.FirstChoiceOfCare(given)
                  : new Why.OtherCareThanFirst(given);
      case DiagnosisRecorded _ -> new Why.DiagnosisRecorded();
      case ImpairmentRecorded _ -> new Why.ImpairmentRecorded();
      case BehaviourRecorded(var behaviours) -> new Why.BehaviourRecorded(behaviours);
      case OwnWish _ -> new Why.OwnWish();
      case ResidencyLongEnough(var since, _) -> new Why.ResidencyLongEnough(since);
      case NursingHomeEquivalent _ -> new Why.AsSafeAsNursingHome();
      case FeaturesMet(var features) -> new Why.PlaceHasWhatIsNeeded(features);
      case ReservedForSuchNeed(var features) -> new Why.PlaceHasWhatIsNeeded(features);
      case LowerStepsTried(_, var on) -> new Why.LowerStepsTried(on);
      case AssessmentMet(var rule, var on) -> new Why.AssessmentMet(rule, on);
      case ExceptionGiven(var rule, var on) -> new Why.ExceptionGiven(rule, on);
      case ExternalPlace _ -> new Why.BoughtPlace();
    };
  }
}
