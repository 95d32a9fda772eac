package no.romslig.data.booking;

import java.util.Arrays;
import java.util.Optional;

/** What the database itself refuses when places are taken, whoever asks and by whatever code. */
public enum Clash {
  /** All that the slot can hold is held on one of the nights by another. */
  SLOT_HELD("slot_is_held_by_one"),
  /** The person is in another place on one of the nights. */
  PERSON_ELSEWHERE("person_is_in_one_place"),
  CASE_DECIDED("decided_once_of_case"),
  RELOCATION_DECIDED("decided_once_of_person"),
  SHORT_STAY_DECIDED("decided_once_of_short_stay"),
  /** The grant gives another stay on one of the nights. */
  STAY_GIVEN("stay_is_given_once");

  private final String constraint;

  Clash(String constraint) {
    this.constraint = constraint;
  }

  /** What was refused, if that is why a statement failed. */
  public static Optional<Clash> in(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      var message = String.valueOf(cause.getMessage());
      var clash =
          Arrays.stream(values())
              .filter(each -> message.contains('"' + each.constraint + '"'))
              .findFirst();
      if (clash.isPresent()) {
        return clash;
      }
    }
    return Optional.empty();
  }
}
