package no.romslig.api.request;

import no.romslig.api.problem.ApiProblem;
import no.romslig.solver.text.Language;
import org.springframework.http.HttpStatus;

/** In which language an answer's texts are wanted. */
public final class TextLanguage {

  private TextLanguage() {}

  /**
   * The language.
   *
   * @param lang the parameter of that name
   * @throws ApiProblem 400 where there are no texts in it
   */
  public static Language of(String lang) {
    return Language.of(lang)
        .orElseThrow(
            () ->
                new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    "bad-language",
                    "There are no texts in that language",
                    "lang is nb, nn or en."));
  }
}
