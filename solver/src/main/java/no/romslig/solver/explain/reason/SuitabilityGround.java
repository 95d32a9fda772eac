package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import org.jspecify.annotations.Nullable;

/** Reasons about what a place demands or offers, and how the person meets it. */
public sealed interface SuitabilityGround extends Ground {

  /**
   * The place is in a unit for two, where another than the own partner has the other place.
   *
   * @param dwelling a dwelling rather than a room
   * @param accepted whether the person has accepted sharing
   */
  record SharesRoom(boolean dwelling, boolean accepted) implements SuitabilityGround {

    @Override
    public RuleId rule() {
      return new RuleId("SHARED-ROOM");
    }
  }

  /** Which of the granted care forms the place gives; best first. */
  record CareFormGiven(CareForm given, List<CareForm> granted) implements SuitabilityGround {

    public CareFormGiven {
      granted = List.copyOf(granted);
    }

    @Override
    public RuleId rule() {
      return new RuleId(given == granted.getFirst() ? "GEN-15" : "GEN-19");
    }
  }

  /** The dementia diagnosis that a sheltered ward demands; the date is the assessment's. */
  record DiagnosisRecorded(@Nullable LocalDate on) implements SuitabilityGround {

    @Override
    public RuleId rule() {
      return new RuleId("SK-03");
    }
  }

  /** The cognitive impairment that a sheltered ward demands. */
  record ImpairmentRecorded() implements SuitabilityGround {

    @Override
    public RuleId rule() {
      return new RuleId("SK-01");
    }
  }

  /** The behaviour that makes an ordinary ward inadvisable. */
  record BehaviourRecorded(List<ShelteringBehaviour> behaviours) implements SuitabilityGround {

    public BehaviourRecorded {
      behaviours = List.copyOf(behaviours);
    }

    @Override
    public RuleId rule() {
      return new RuleId("SK-02");
    }
  }

  /** The applicant's own wish for care housing. */
  record OwnWish() implements SuitabilityGround {

    @Override
    public RuleId rule() {
      return new RuleId("HDO-07");
    }
  }

  /** Enough time as a resident of the municipality. */
  record ResidencyLongEnough(LocalDate since, int months) implements SuitabilityGround {

    @Override
    public RuleId rule() {
      return new RuleId("HDO-01");
    }
  }

  /** Care housing that is as safe as a nursing home by law, for someone with the right. */
  record NursingHomeEquivalent() implements SuitabilityGround {

    @Override
    public RuleId rule() {
      return new RuleId("LT-01");
    }
  }

  /** The unit has what the person requires. */
  record FeaturesMet(List<Feature> features) implements SuitabilityGround {

    public FeaturesMet {
      features = List.copyOf(features);
    }

    @Override
    public RuleId rule() {
      return new RuleId("LT-12");
    }
  }

  /** The unit is reserved for those who require one of these, and the person does. */
  record ReservedForSuchNeed(List<Feature> features) implements SuitabilityGround {

    public ReservedForSuchNeed {
      features = List.copyOf(features);
    }

    @Override
    public RuleId rule() {
      return new RuleId("LT-12");
    }
  }

  /** Lower steps of the ladder are recorded as tried or assessed (GEN-01, LT-07 and alike). */
  record LowerStepsTried(RuleId rule, LocalDate on) implements SuitabilityGround {}

  /** Another fact that has been assessed, with a positive result. */
  record AssessmentMet(RuleId rule, LocalDate on) implements SuitabilityGround {}

  /** A named person's exception from a rule made the place possible. */
  record ExceptionGiven(RuleId rule, LocalDate on) implements SuitabilityGround {}

  /** The place is bought outside the municipality. */
  record ExternalPlace() implements SuitabilityGround {

    @Override
    public RuleId rule() {
      return new RuleId("GEN-08");
    }
  }
}
