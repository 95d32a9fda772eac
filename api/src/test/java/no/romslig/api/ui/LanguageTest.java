package no.romslig.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class LanguageTest {

  @LocalServerPort private int port;
  private Http http;

  @BeforeEach
  void speak() {
    http = Http.onPort(port);
  }

  @ParameterizedTest
  @CsvSource({
    "nb, nb, Kjøringer",
    "nn, nn, Køyringar",
    "en, en, Runs",
    "'no,en;q=0.5', nb, Kjøringer",
    "'de,nn;q=0.5', nn, Køyringar",
    "de, nb, Kjøringer",
  })
  void isTheOneThatTheBrowserWishes(String wish, String language, String heading) {
    var page = http.get("/", "Accept-Language", wish).body();

    assertThat(page).contains("<html lang=\"" + language + "\"").contains(heading);
  }

  @Test
  void staysWhatTheReaderChose() {
    var chosen = http.get("/?lang=nn", "Accept-Language", "en");
    var cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();

    var next = http.get("/", "Accept-Language", "en", "Cookie", cookie.split(";", 2)[0]);

    assertThat(chosen.body()).contains("Køyringar");
    assertThat(next.body()).contains("Køyringar");
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void isNothingElseWhereSomethingElseIsAsked() {
    var page = http.get("/?lang=%22%3E%3Cscript%3E", "Accept-Language", "en");

    assertThat(page.body()).contains("Runs").doesNotContain("<script>");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Hvem venter, Forslag for",
    "nn, Kven ventar, Framlegg for",
    "en, Who waits, Proposal for"
  })
  void isTheSameOnTheWholeProposal(String language, String one, String other) {
    var run = http.solve(Towns.small(), "?steps=0").replace("/api/v1", "");

    var page = http.get(run + "?lang=" + language).body();

    assertThat(page).contains(one).contains(other).doesNotContain("??");
  }

  @Test
  void ofAPageIsGuardedByAStrictPolicy() {
    var headers = http.get("/").headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }
}
