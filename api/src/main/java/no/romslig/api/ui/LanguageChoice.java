package no.romslig.api.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The reader's language: {@code ?lang} first, which is remembered in a cookie, then the browser's
 * wish, then bokmål. The cookie says nothing but the language.
 */
@Component(LanguageChoice.BEAN)
final class LanguageChoice implements LocaleResolver {

  static final String BEAN = "localeResolver";
  private static final String NAME = "lang";

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Locale.of(language(request).code());
  }

  private static Language language(HttpServletRequest request) {
    return asked(request)
        .or(() -> remembered(request))
        .or(() -> wished(request))
        .orElse(Language.NB);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the language is chosen with ?" + NAME);
  }

  /** Keeps the language for the next pages where it was asked for. */
  static void remember(HttpServletRequest request, HttpServletResponse response) {
    asked(request)
        .map(language -> cookie(language).toString())
        .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie));
  }

  private static Optional<Language> asked(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(NAME)).flatMap(Language::of);
  }

  private static Optional<Language> remembered(HttpServletRequest request) {
    var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(NAME))
        .findFirst()
        .flatMap(cookie -> Language.of(cookie.getValue()));
  }

  private static Optional<Language> wished(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> spoken(locale).stream())
        .findFirst();
  }

  /** Norwegian without more is bokmål. */
  private static Optional<Language> spoken(Locale locale) {
    return Language.of(locale.getLanguage().equals("no") ? "nb" : locale.getLanguage());
  }

  private static ResponseCookie cookie(Language language) {
    return ResponseCookie.from(NAME, language.code())
        .path("/")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .sameSite("Lax")
        .build();
  }
}
