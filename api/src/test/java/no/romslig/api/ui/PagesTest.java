package no.romslig.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages as a browser shows them. */
@ApplicationTest
class PagesTest {

  private static final Duration SOON = Duration.ofMinutes(1);

  @LocalServerPort private int port;
  private Http http;

  @BeforeEach
  void speak() {
    http = Http.onPort(port);
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 320})
  void barNobodyAndFitTheWindow(int width) {
    try (var browser = Browser.open(width)) {
      browser.show(http.address() + "/sign-in");
      assertThat(browser.barriers()).as("barriers to signing in").isEmpty();
      assertThat(browser.overflow()).as("sideways scrolling on the sign-in page").isZero();
      browser.signIn(http.address());
      var run = page(http.solve(Towns.sample("fjordvik"), "?steps=2000"));
      var small = page(http.solve(Towns.small(), "?steps=0"));
      for (var path :
          List.of(
              "/",
              run,
              small,
              small + "/cases/2026/101",
              small + "/cases/2026/103",
              small + "/cases/2026/104",
              "/no-such-page")) {
        browser.show(http.address() + path);

        assertThat(browser.barriers()).as("barriers on %s", path).isEmpty();
        assertThat(browser.overflow()).as("sideways scrolling on %s", path).isZero();
        assertThat(browser.complaints())
            .as("complaints on %s", path)
            .allMatch(complaint -> complaint.contains("no-such-page"));
      }
    }
  }

  @Test
  void followARunUntilItsProposalIsThere() {
    try (var browser = Browser.open(1440)) {
      browser.signIn(http.address());
      var run = http.run(Towns.sample("fjordvik"), "?seconds=600");
      http.waitFor(run, Set.of("RUNNING"), SOON);
      browser.show(http.address() + page(run) + "?lang=en");
      var driver = browser.driver();
      assertThat(driver.findElement(By.id("run-panel")).getText()).contains("Running");

      driver.findElement(By.cssSelector("#run-panel button")).click();

      new WebDriverWait(driver, SOON)
          .until(
              shown ->
                  shown.findElements(By.id("placed")).size() == 1
                      && shown.findElement(By.id("run-panel")).getText().contains("Stopped"));
      assertThat(driver.findElement(By.id("certificate")).getText()).contains("Audited");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void leadFromTheListToTheProposalAndOnToTheCase() {
    var run = page(http.solve(Towns.small(), "?steps=0"));
    try (var browser = Browser.open(1440)) {
      var driver = browser.driver();
      browser.signIn(http.address());
      browser.show(http.address() + "/?lang=nb");
      driver.findElement(By.cssSelector("a[href='" + run + "']")).click();
      driver.findElement(By.cssSelector("#placed a")).click();

      assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo("Sak 2026/101");
      assertThat(driver.getTitle()).doesNotContain("P-1");
      assertThat(driver.findElement(By.className("place__where")).getText())
          .isEqualTo("Solbakken sjukeheim, Skjermet, Rom 201");
    }
  }

  private static String page(String run) {
    return run.replace("/api/v1", "");
  }
}
