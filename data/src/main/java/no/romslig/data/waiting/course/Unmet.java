package no.romslig.data.waiting.course;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import no.romslig.data.institution.CareForm;
import no.romslig.data.waiting.CaseStatus;

/** A condition of a step that is not met, with the rule that asks for it. */
public sealed interface Unmet {

  /** Of the rule catalogue; {@code COURSE} for the order of steps itself. */
  String rule();

  /** A stable word, such as {@code NOT_SIGNED}. */
  default String code() {
    return Codes.HUMP
        .matcher(getClass().getSimpleName())
        .replaceAll("_$0")
        .toUpperCase(Locale.ROOT);
  }

  /** The step cannot come after the one where the case stands. */
  record WrongStep(CaseStatus now) implements Unmet {
    @Override
    public String rule() {
      return "COURSE";
    }
  }

  /** The step follows a decision on a place, and is not taken by itself. */
  record ByDecision() implements Unmet {
    @Override
    public String rule() {
      return "COURSE";
    }
  }

  /** Before the last step, or before the application. */
  record TooEarly(LocalDate earliest) implements Unmet {
    @Override
    public String rule() {
      return "RE-01";
    }
  }

  record InTheFuture(LocalDate today) implements Unmet {
    @Override
    public String rule() {
      return "RE-01";
    }
  }

  /** Neither a signature nor a power of attorney. */
  record NotSigned() implements Unmet {
    @Override
    public String rule() {
      return "GEN-11";
    }
  }

  record NoConsent() implements Unmet {
    @Override
    public String rule() {
      return "GEN-11";
    }
  }

  /** Said or reported, and not confirmed with the person. */
  record NotConfirmed() implements Unmet {
    @Override
    public String rule() {
      return "GEN-10";
    }
  }

  record NotAssessed() implements Unmet {
    @Override
    public String rule() {
      return "GEN-12";
    }
  }

  record NotRated() implements Unmet {
    @Override
    public String rule() {
      return "LT-11";
    }
  }

  /** The decision does not say which form is granted. */
  record NoCareForm() implements Unmet {
    @Override
    public String rule() {
      return "GEN-15";
    }
  }

  record ServiceNotOffered(CareForm form) implements Unmet {
    @Override
    public String rule() {
      return "GEN-09";
    }
  }

  /** An assessed fact that the rule set demands, as that lower steps have been tried. */
  record FactMissing(String rule) implements Unmet {}

  /** It has been assessed, and does not hold. */
  record FactNotMet(String rule) implements Unmet {}

  /** Nobody has found whether a lasting place is the only safe offer. */
  record RightNotConsidered() implements Unmet {
    @Override
    public String rule() {
      return "LT-01";
    }
  }

  /** It is not the only safe offer: that gives no right to a place. */
  record NotTheOnlySafeOffer() implements Unmet {
    @Override
    public String rule() {
      return "LT-01";
    }
  }

  /** A lasting place is the only safe offer: such a person may neither wait nor be refused. */
  record HasARight() implements Unmet {
    @Override
    public String rule() {
      return "LT-01";
    }
  }

  record NoInterimService() implements Unmet {
    @Override
    public String rule() {
      return "VL-02";
    }
  }

  record NoReason() implements Unmet {
    @Override
    public String rule() {
      return "GEN-19";
    }
  }

  record NoCause() implements Unmet {
    @Override
    public String rule() {
      return "RE-01";
    }
  }

  /** What is offered must be kept for the one who is asked. */
  record NoPlaceHeld() implements Unmet {
    @Override
    public String rule() {
      return "CAPACITY";
    }
  }

  record NotHeard() implements Unmet {
    @Override
    public String rule() {
      return "FL-02";
    }
  }

  record NoNewDecision() implements Unmet {
    @Override
    public String rule() {
      return "FL-04";
    }
  }

  /** A lasting place is not ended for the reason that is given. */
  record LastingPlace() implements Unmet {
    @Override
    public String rule() {
      return "LT-13";
    }
  }

  /** Nobody has moved in yet who could move out. */
  record NotMovedIn() implements Unmet {
    @Override
    public String rule() {
      return "COURSE";
    }
  }

  /** No signature says that moving out is the resident's own choice. */
  record NotOwnChoice() implements Unmet {
    @Override
    public String rule() {
      return "LT-14";
    }
  }

  record OtherCaseOpen() implements Unmet {
    @Override
    public String rule() {
      return "COURSE";
    }
  }

  /** How codes are made of names. */
  final class Codes {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])");

    private Codes() {}
  }
}
