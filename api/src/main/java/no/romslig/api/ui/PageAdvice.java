package no.romslig.api.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import no.romslig.solver.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page what every page needs. */
@ControllerAdvice(annotations = Controller.class)
final class PageAdvice {

  @ModelAttribute("words")
  Words words(Locale locale) {
    return new Words(Language.of(locale.getLanguage()).orElse(Language.NB));
  }

  @ModelAttribute("nonce")
  Object nonce(HttpServletRequest request) {
    return request.getAttribute(SafetyFilter.NONCE);
  }

  /** The same page in each language. */
  @ModelAttribute("languages")
  List<LanguageLink> languages(HttpServletRequest request, Locale locale) {
    var page =
        UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
    return List.of(Language.values()).stream()
        .map(
            language ->
                new LanguageLink(
                    language.code(),
                    page.replaceQueryParam("lang", language.code()).build().toUriString(),
                    language.code().equals(locale.getLanguage())))
        .toList();
  }

  /**
   * @param current whether the page is in this language
   */
  record LanguageLink(String code, String href, boolean current) {}
}
