package no.romslig.api.correspondence;

import no.romslig.api.letter.OwnWords;

/** The caseworker's own words. */
final class LetterWords {

  private LetterWords() {}

  /**
   * Words that may stand in a letter.
   *
   * @throws no.romslig.api.problem.ApiProblem 422 where they may not
   */
  static String checked(String words) {
    try {
      return new OwnWords(words).text();
    } catch (IllegalArgumentException fault) {
      throw LetterProblems.invalid(
          "ownWords", "1 to 1500 characters, and nothing that looks like an identity number");
    }
  }
}
