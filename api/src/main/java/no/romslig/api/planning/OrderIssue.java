package no.romslig.api.planning;

import no.romslig.solver.check.Issue;

/**
 * One thing that is wrong with an order: with its snapshot, or with what is asked for it.
 *
 * @param path where in the snapshot; of a parameter its name after a question mark
 */
record OrderIssue(String code, String path, String found, String expected, String advice) {

  static OrderIssue of(Issue issue) {
    return new OrderIssue(
        issue.code().name(), issue.path(), issue.found(), issue.expected(), issue.advice());
  }
}
