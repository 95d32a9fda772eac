package no.romslig.solver.counterfactual;

import java.time.LocalDate;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.UnitId;

/** A fact of a case, or of its person, as it could have been instead. */
public sealed interface FactChange {

  /** The rule that makes the fact count. */
  default String rule() {
    return switch (this) {
      case Need _, Waiting _ -> "LT-11";
      case OnlySafeOffer _ -> "LT-01";
      case Granted _ -> "NOT-GRANTED";
      case ReadyNow _ -> "START";
      case WishesCareHousing _ -> "HDO-07";
      case NotDeclined _ -> "DECLINED";
      case WithoutFeature _ -> "FEATURE";
      case SharesRoom _ -> "SHARED-ROOM";
      case Diagnosed _ -> "SK-03";
      case Impaired _ -> "SK-01";
      case Behaves _ -> "SK-02";
      case ResidentSince _ -> "HDO-01";
      case Met(String rule) -> rule;
    };
  }

  /**
   * Another need (LT-11): what the scoring gives, and no override of it.
   *
   * @param needClass 1–5, 5 = greatest
   * @param needScore 0–100 within the class
   */
  record Need(int needClass, int needScore) implements FactChange {

    public Need {
      if (needClass < 1 || needClass > 5 || needScore < 0 || needScore > 100) {
        throw new IllegalArgumentException("Need is a class of 1-5 and a score of 0-100.");
      }
    }
  }

  /** A place is the only safe offer: the case has the right to one, and does not wait. */
  record OnlySafeOffer() implements FactChange {}

  /** The wait began on another day. */
  record Waiting(LocalDate since) implements FactChange {}

  /** The decision grants one more care form, as the last choice. */
  record Granted(CareForm form) implements FactChange {

    public Granted {
      if (!form.isLasting()) {
        throw new IllegalArgumentException("A case is about a lasting place, not " + form + ".");
      }
    }
  }

  /** The applicant can move in on any day. */
  record ReadyNow() implements FactChange {}

  /** The applicant wishes for a dwelling with care. */
  record WishesCareHousing() implements FactChange {}

  /** A unit was not declined. */
  record NotDeclined(UnitId unit) implements FactChange {}

  /** The applicant does without something that a unit must offer now. */
  record WithoutFeature(String feature) implements FactChange {}

  /** The applicant accepts to share a room. */
  record SharesRoom() implements FactChange {}

  /** A dementia diagnosis is made. */
  record Diagnosed() implements FactChange {}

  /** Cognitive impairment is found. */
  record Impaired() implements FactChange {}

  /** A behaviour that calls for a sheltered ward is found. */
  record Behaves(ShelteringBehaviour behaviour) implements FactChange {}

  /** The applicant has lived in the municipality since another day. */
  record ResidentSince(LocalDate day) implements FactChange {}

  /** An assessment that went against the applicant goes for them. */
  record Met(String rule) implements FactChange {}
}
