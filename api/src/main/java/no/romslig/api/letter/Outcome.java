package no.romslig.api.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is decided. */
public sealed interface Outcome {

  /** What it is decided on; complaint, law and payment follow from it. */
  Service service();

  OutcomeKind kind();

  /**
   * A place, lasting or for a time.
   *
   * @param to the day on which a stay for a time ends; missing for a lasting place
   */
  record PlaceGranted(Service service, Place place, LocalDate from, @Nullable LocalDate to)
      implements Outcome {

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.PLACE_GRANTED;
    }
  }

  /**
   * <i>Venteliste</i>: no right to a place at once, but to stand on the list (rules VL-01 to
   * VL-03).
   *
   * @param since the day on which the person was put on the list
   * @param meanwhile the safe help until a place is free; never empty
   */
  record OnWaitlist(Service service, LocalDate since, List<Help> meanwhile) implements Outcome {

    public OnWaitlist {
      meanwhile = List.copyOf(meanwhile);
      if (meanwhile.isEmpty()) {
        throw new IllegalArgumentException("Nobody waits without safe help meanwhile (VL-02)");
      }
    }

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.ON_WAITLIST;
    }
  }

  /**
   * <i>Avslag</i>.
   *
   * @param instead the help that is safe and sufficient instead (rule GEN-19)
   */
  record Refused(Service service, List<Help> instead) implements Outcome {

    public Refused {
      instead = List.copyOf(instead);
    }

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.REFUSED;
    }
  }

  /** <i>Flytting</i> of a resident, after the hearing (rules FL-02, FL-04). */
  record Moved(Service service, Place from, Place to, LocalDate on, Hearing hearing)
      implements Outcome {

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.MOVED;
    }
  }

  /**
   * <i>Avlastning</i> with its dates.
   *
   * @param nights of respite in each cycle
   * @param cycleDays days from one cycle to the next
   * @param to the last day of the decision; missing where it has none
   */
  record RespitePlan(
      Service service,
      int nights,
      int cycleDays,
      LocalDate from,
      @Nullable LocalDate to,
      List<Stay> stays)
      implements Outcome {

    public RespitePlan {
      stays = List.copyOf(stays);
    }

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.RESPITE_PLAN;
    }
  }

  /** A dwelling: only the tenancy, never the help given in it (rule HDO-13). */
  record HousingGranted(Service service, Place dwelling, LocalDate from) implements Outcome {

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.HOUSING_GRANTED;
    }
  }

  /** Help in one's own dwelling, decided apart from the dwelling (rule HDO-13). */
  record ServicesGranted(List<GrantedHelp> help, LocalDate from) implements Outcome {

    public ServicesGranted {
      help = List.copyOf(help);
    }

    @Override
    public Service service() {
      return Service.HOME_SERVICES;
    }

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.SERVICES_GRANTED;
    }
  }

  /** What the municipality makes of a complaint (rules KA-01, KA-06, KA-09). */
  record ComplaintDecided(
      Service service, LocalDate decided, LocalDate received, ComplaintResult result)
      implements Outcome {

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.COMPLAINT_DECIDED;
    }
  }

  /**
   * <i>Omgjøring</i>: a decision that the person was told of is not in force any more
   * (forvaltningsloven § 35).
   *
   * @param decided the day of that decision
   */
  record DecisionRepealed(Service service, LocalDate decided, RepealGround ground)
      implements Outcome {

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.DECISION_REPEALED;
    }
  }

  /** One stay, from the day of arrival to the day of leaving. */
  record Stay(LocalDate from, LocalDate to, Place place) {}

  /**
   * Help in a dwelling.
   *
   * @param minutesPerWeek missing where it is not measured in time
   */
  record GrantedHelp(Help help, @Nullable Integer minutesPerWeek) {}

  /**
   * That resident and relatives were heard before a move.
   *
   * @param stance what the resident thought of it
   */
  record Hearing(LocalDate on, boolean withRelatives, Stance stance) {}

  /** What a resident thinks of a move. */
  enum Stance {
    /** Disagreed, and it was decided anew after that (FL-04). */
    DECIDED_ANEW,
    AGREES,
    DISAGREES,
    NO_OPINION
  }

  /**
   * Why the municipality may repeal its own decision, letter by letter of forvaltningsloven § 35.
   */
  enum RepealGround {
    NOT_TO_HARM,
    NOT_REACHED,
    INVALID,
    OTHER_LAW
  }

  /** What becomes of a complaint at the municipality. */
  enum ComplaintResult {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    REJECTED
  }
}
