package no.romslig.api.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a screen. Where none is installed, the test says so and is skipped. */
final class Browser implements AutoCloseable {

  private static final List<Path> CHROMIUM =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
  private static final List<Path> DRIVER =
      List.of(
          Path.of("/usr/bin/chromedriver"),
          Path.of("/usr/local/bin/chromedriver"),
          Path.of("/opt/homebrew/bin/chromedriver"));

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser open(int width) {
    var chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst();
    var chromedriver = DRIVER.stream().filter(Files::isExecutable).findFirst();
    assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "Chromium and chromedriver are not installed: the pages are not looked at");
    var options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.WARNING);
    options.setCapability("goog:loggingPrefs", logs);
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .build();
    var browser = new Browser(new ChromeDriver(service, options));
    browser.widen(width);
    return browser;
  }

  /** Windows have a least width, so the page's own width is set. */
  private void widen(int width) {
    driver.manage().window().setSize(new Dimension(Math.max(width, 500), 1000));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
  }

  WebDriver driver() {
    return driver;
  }

  /** Signs in with one click, as the demo caseworker of Fjordvik. */
  void signIn(String address) {
    driver.get(address + "/sign-in");
    driver.findElement(By.cssSelector("button[value='fjordvik-caseworker']")).click();
  }

  void show(String url) {
    driver.get(url);
  }

  /** What axe finds against WCAG 2.1 A and AA, as rule and place. */
  List<String> barriers() {
    Results results =
        new AxeBuilder()
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))
            .analyze(driver);
    return results.getViolations().stream().flatMap(Browser::places).toList();
  }

  private static Stream<String> places(Rule rule) {
    return rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getTarget());
  }

  /** How many pixels the page is wider than the window. */
  long overflow() {
    var pixels =
        driver.executeScript(
            "return document.documentElement.scrollWidth"
                + " - document.documentElement.clientWidth");
    return ((Number) Objects.requireNonNull(pixels)).longValue();
  }

  /** What the browser complained of: refused styles, missing files. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
