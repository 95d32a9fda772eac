package no.romslig.api.entry;

import java.util.Arrays;
import java.util.Optional;
import no.romslig.api.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** What the database itself refuses of registers, whoever asks and by whatever code. */
enum Refused {
  CODE_IN_USE("_code_key", "The code names another one already", "Choose another code."),
  NATIONAL_NUMBER(
      "_code_check",
      "The code looks like a national number",
      "Choose a code that says nothing of the person."),
  NAMED_BEFORE(
      "external_reference_municipality_id_system_value_key",
      "The other system's id is registered already",
      "Look at whom or what it names."),
  AWAY_ONCE("away_once", "An absence is registered for some of the nights", "Change that one."),
  ABSENCE_OUTSIDE(
      "an absence lies outside of its stay",
      "The absence lies outside of the stay",
      "Choose nights on which the person has the place."),
  ONE_COUPLE(
      "a person is one of another couple",
      "One of them is one of another couple",
      "End that one first."),
  FIRST_OF_COUPLE("first_of_one_couple", "One of them is one of another couple", "End it first."),
  SECOND_OF_COUPLE("second_of_one_couple", "One of them is one of another couple", "End it first."),
  ONE_RELOCATION(
      "one_open_relocation",
      "The person's move is asked for already",
      "Change that one, or end it."),
  DECLINED_BEFORE(
      "declined_place_municipality_id_case_id_unit_id_key",
      "The place is registered as declined already",
      "Nothing is to be done.");

  private final String told;
  private final String title;
  private final String advice;

  Refused(String told, String title, String advice) {
    this.told = told;
    this.title = title;
    this.advice = advice;
  }

  /** What was refused, if that is why something failed. */
  static Optional<ApiProblem> in(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      var message = String.valueOf(cause.getMessage());
      var found = Arrays.stream(values()).filter(each -> message.contains(each.told)).findFirst();
      if (found.isPresent()) {
        return found.map(Refused::problem);
      }
    }
    return Optional.empty();
  }

  private ApiProblem problem() {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        title,
        advice + " Nothing was stored.");
  }
}
