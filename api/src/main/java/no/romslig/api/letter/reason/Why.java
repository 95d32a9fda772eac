package no.romslig.api.letter.reason;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.reason.CoupleGround.CoupleForm;
import no.romslig.solver.explain.reason.WishGround.WishObstacle;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import org.jspecify.annotations.Nullable;

/**
 * A reason that can be told in a letter. Knows of others only that there are some: neither who nor
 * how many, since few can be guessed in a small place.
 */
public sealed interface Why {

  record RightToPlace(boolean child) implements Why {}

  record GreatestNeed() implements Why {}

  record LongerWait(LocalDate since) implements Why {}

  record NeedReassessed(int needClass) implements Why {}

  record FirstChoiceOfCare(CareForm given) implements Why {}

  record OtherCareThanFirst(CareForm given) implements Why {}

  record DiagnosisRecorded() implements Why {}

  record ImpairmentRecorded() implements Why {}

  record BehaviourRecorded(List<ShelteringBehaviour> behaviours) implements Why {

    public BehaviourRecorded {
      behaviours = List.copyOf(behaviours);
    }
  }

  record OwnWish() implements Why {}

  record ResidencyLongEnough(LocalDate since) implements Why {}

  record AsSafeAsNursingHome() implements Why {}

  record PlaceHasWhatIsNeeded(List<Feature> features) implements Why {

    public PlaceHasWhatIsNeeded {
      features = List.copyOf(features);
    }
  }

  record LowerStepsTried(LocalDate on) implements Why {}

  record AssessmentMet(RuleId rule, LocalDate on) implements Why {}

  record AssessmentNotMet(RuleId rule, @Nullable LocalDate on) implements Why {}

  record ExceptionGiven(RuleId rule, LocalDate on) implements Why {}

  record BoughtPlace() implements Why {}

  record SharedRoom(boolean accepted) implements Why {}

  record WishMet(String institution) implements Why {}

  record WishNotMet(String institution, WishObstacle why) implements Why {}

  record LivesWithPartner(CoupleForm form) implements Why {}

  record ApartFromPartner() implements Why {}

  record NoShelterNeeded() implements Why {}

  record ShelterNeeded() implements Why {}

  record NeedChanged() implements Why {}

  record AskedToMove() implements Why {}

  record FreesPlaceForOthers() implements Why {}

  record MoveDistance(int kilometres) implements Why {}

  record NoPlaceFree() implements Why {}

  record NoPlaceSuits() implements Why {}

  record ResidencyUnknown(int months) implements Why {}

  record ResidencyTooShort(LocalDate since, int months) implements Why {}

  record NotReadyYet(LocalDate readyFrom) implements Why {}

  record PlacesDeclined() implements Why {}

  record StaysTaken() implements Why {}

  record QuotaReached(int nights, int window) implements Why {}

  /** After the deadline, and after a year at the latest (rules KA-02 to KA-04). */
  record ComplaintTooLate() implements Why {}

  /** By someone who may not complain (rule KA-08). */
  record ComplaintWithoutRight() implements Why {}

  /** With a fault that was not mended in the time given for it (rule KA-05). */
  record ComplaintNotMended() implements Why {}
}
