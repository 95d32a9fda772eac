package no.romslig.api.cases;

import no.romslig.data.waiting.course.Unmet;

/**
 * A condition that is not met.
 *
 * @param code stable
 * @param rule of the rule catalogue, or {@code COURSE} for the order of steps
 * @param what is wrong, in the language asked for
 * @param todo what to do about it
 */
record UnmetView(String code, String rule, String what, String todo) {

  static UnmetView of(Unmet unmet, UnmetText text) {
    return new UnmetView(unmet.code(), unmet.rule(), text.what(unmet), text.todo(unmet));
  }
}
