package no.romslig.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in to the pages as one of the demo users. */
@ApplicationTest
class SignInTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @LocalServerPort private int port;
  private Http http;
  private HttpClient browser;

  @BeforeEach
  void open() {
    http = Http.onPort(port);
    browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Logg inn, Saksbehandler",
    "nn, Logg inn, Saksbehandlar",
    "en, Sign in, Caseworker"
  })
  void isOfferedWhereAPageIsAskedForByNobody(String language, String title, String role) {
    var page = http.asNobody().get("/", "Accept", "text/html", "Accept-Language", language);

    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.body())
        .contains(title, role, "Fjordvik", "Romsvik", "Storby", "Hovedstad")
        .doesNotContain("??");
    assertThat(page.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
  }

  @Test
  void leadsBackToThePageThatWasAskedForAndOutAgain() throws Exception {
    var token = token(get("/?page=3"));

    var entered = post("/sign-in/demo", "user=romsvik-auditor&password=demo&_csrf=" + token);

    assertThat(entered.statusCode()).isEqualTo(302);
    assertThat(entered.headers().firstValue("Location").orElseThrow()).contains("/?page=3");
    var home = get("/");
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.body()).contains("Romsvik");
    post("/sign-out", "_csrf=" + token(home));
    assertThat(get("/").statusCode()).isEqualTo(401);
  }

  @Test
  void isRefusedToWrongPasswordsAndStrangers() throws Exception {
    for (var wrong : new String[] {"user=fjordvik-caseworker&password=x", "user=x&password=demo"}) {
      var answer = post("/sign-in/demo", wrong + "&_csrf=" + token(get("/sign-in")));

      assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("failed");
      assertThat(get("/").statusCode()).isEqualTo(401);
    }
    assertThat(http.as("nobody").get("/api/v1/runs").statusCode()).isEqualTo(401);
  }

  @Test
  void doesNotLetFormsOfOtherOriginBeSent() throws Exception {
    post("/sign-in/demo", "user=fjordvik-caseworker&password=demo&_csrf=" + token(get("/sign-in")));

    var page = post("/runs/00000000-0000-0000-0000-000000000000/stop", "x=1");
    var api = post("/api/v1/runs/00000000-0000-0000-0000-000000000000/stop", "x=1");

    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(api.statusCode()).isEqualTo(403);
    assertThat(api.body()).contains("urn:romslig:problem:stale-form");
    assertThat(get("/api/v1/runs").statusCode()).as("reading with the session").isEqualTo(200);
  }

  @Test
  void isForWhoHasTheRole() {
    assertThat(http.as("fjordvik-manager").get("/api/v1/runs").statusCode()).isEqualTo(403);
    assertThat(http.as("fjordvik-manager").get("/", "Accept", "text/html").statusCode())
        .isEqualTo(200);
    var page =
        http.as("fjordvik-auditor")
            .get(
                "/runs/00000000-0000-0000-0000-000000000000",
                "Accept",
                "text/html",
                "Accept-Language",
                "nn");
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("Du har ikkje tilgang").doesNotContain("??");
  }

  private static String token(HttpResponse<String> page) {
    var found = TOKEN.matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return found.group(1);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form)
      throws IOException, InterruptedException {
    var request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(http.address() + path))
        .header("Accept", "text/html, */*;q=0.1");
  }
}
