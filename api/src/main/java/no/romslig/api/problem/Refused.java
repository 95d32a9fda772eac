package no.romslig.api.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;

/** What the database itself refuses, whoever asks and by whatever code. */
public enum Refused {
  CODE_IN_USE("_code_key", "The code is already in use", "Choose another code."),
  NATIONAL_NUMBER(
      "_code_check|_is_no_number",
      "A text looks like a national identity number",
      "Choose a code that says nothing of the person, and leave the number out of texts."),
  NAMED_BEFORE(
      "external_reference_municipality_id_system_value_key",
      "This id from the other system is already registered",
      "See whom or what it belongs to."),
  AWAY_ONCE(
      "away_once", "An absence is already registered for some of these nights", "Change that one."),
  ABSENCE_OUTSIDE(
      "an absence lies outside of its stay",
      "The absence lies outside of the stay",
      "Choose nights on which the person has the place."),
  ONE_COUPLE(
      "a person is one of another couple",
      "One of the two already belongs to another couple",
      "End that one first."),
  FIRST_OF_COUPLE(
      "first_of_one_couple", "One of the two already belongs to another couple", "End it first."),
  SECOND_OF_COUPLE(
      "second_of_one_couple", "One of the two already belongs to another couple", "End it first."),
  ONE_RELOCATION(
      "one_open_relocation",
      "This person already has an open request to move",
      "Change that one, or end it."),
  DECLINED_BEFORE(
      "declined_place_municipality_id_case_id_unit_id_key",
      "The place is registered as declined already",
      "Nothing is to be done."),
  HAS_OPEN_CASE(
      "one_open_case",
      "The person has an open case already",
      "Go on with the open case, or end it first."),
  DECIDED_MEANWHILE(
      "item_is_decided_once",
      "Someone has decided on this at the same moment",
      "Look at the item again: its state and valid commands have changed."),
  GONE_ON_MEANWHILE(
      "decision_may_follow|decision_approved_once|decision_ended_once|offer_is_in_force"
          + "|offer_may_follow|offer_answered_once|offer_municipality_id_decision_item_id_key"
          + "|does not follow|a later step has been registered|a step is no earlier than"
          + "|in force any more|letter is discarded|letter has been sent|approved letter never"
          + "|letter_[a-z]+_municipality_id_letter_id_key",
      "Someone has taken this a step on at the same moment",
      "Look at it again: its state and valid commands have changed."),
  /** Of two that exclude each other, whatever they are. */
  ANOTHER_WAS_FIRST(
      "duplicate key value violates|conflicting key value violates",
      "Someone has registered something that excludes this",
      "Look at what is registered now, and send what is still missing."),
  AT_ONCE(
      "deadlock detected",
      "Others have changed this at the same moment",
      "Send it again in a moment.");

  private final Pattern told;
  private final String title;
  private final String advice;

  /**
   * @param told the name of a constraint, or what a guard says; several with | between
   */
  Refused(String told, String title, String advice) {
    this.told = Pattern.compile(told);
    this.title = title;
    this.advice = advice;
  }

  /** What was refused, if that is why something failed. */
  public static Optional<ApiProblem> in(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConcurrencyFailureException
          || cause instanceof OptimisticLockException) {
        return Optional.of(AT_ONCE.problem());
      }
      if (cause instanceof SQLException refusal) {
        var message = String.valueOf(refusal.getMessage());
        var known =
            Arrays.stream(values()).filter(each -> each.told.matcher(message).find()).findFirst();
        if (known.isPresent()) {
          return known.map(Refused::problem);
        }
      }
    }
    return Optional.empty();
  }

  private ApiProblem problem() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        name().toLowerCase(Locale.ROOT).replace('_', '-'),
        title,
        advice + " Nothing was stored.");
  }
}
