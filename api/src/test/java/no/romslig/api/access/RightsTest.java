package no.romslig.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.TestTowns.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint that there is, tried with every role, by nobody and by someone of another
 * municipality; what came of it is docs/rights.md.
 */
@ApplicationTest
class RightsTest {

  private static final Path PAGE = Path.of("../docs/rights.md");

  @LocalServerPort private int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Autowired private ApplicationContext context;

  private Http http;
  private TestTown town;
  private TestTown other;
  private FullOffice office;

  @BeforeEach
  void found() {
    http = Http.onPort(port);
    town = TestTowns.next();
    other = TestTowns.next();
    office = new FullOffice(context, http, town);
  }

  @Test
  void areWhatEachEndpointSaysAndWhatThePageTells() throws IOException {
    var rows = new ArrayList<String>();
    for (var endpoint : Endpoint.all(mapping)) {
      for (var role : Role.values()) {
        var status = endpoint.ask(town.as(http, role), nobodys());
        assertThat(status).as("%s as %s", endpoint.name(), role).isLessThan(500).isNotEqualTo(401);
        assertThat(status != 403)
            .as("%s as %s: %s", endpoint.name(), role, status)
            .isEqualTo(endpoint.isFor(role));
      }
      rows.add(row(endpoint, withoutToken(endpoint), fromElsewhere(endpoint)));
    }

    var page = page(rows);
    if (Boolean.getBoolean("romslig.refresh")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("docs/rights.md; its first lines say how to refresh it")
        .isEqualTo(page);
  }

  /** Whoever is shown, is written down: what an endpoint says of itself is not asked. */
  @Test
  void tellTheAccessLogOfEveryoneWhomAnAnswerShows() {
    var auditor = town.as(http, Role.AUDITOR);
    var shown = new ArrayList<String>();
    for (var endpoint : Endpoint.all(mapping)) {
      var role = endpoint.firstRole();
      if (endpoint.method() != RequestMethod.GET || role.isEmpty() || tellsOfLooks(endpoint)) {
        continue;
      }
      var id = endpoint.thing().map(office::idOf).orElseGet(RightsTest::nobodys);
      var before = looks(auditor);
      var answer = endpoint.answer(town.as(http, role.get()), id);
      if (office.persons().anyMatch(answer.body()::contains)) {
        shown.add(endpoint.name());
        assertThat(looks(auditor)).as("looks after %s", endpoint.name()).isGreaterThan(before);
      }
    }
    assertThat(shown).contains("GET /api/v1/cases", "GET /api/v1/cases/{id}");
  }

  private static boolean tellsOfLooks(Endpoint endpoint) {
    return endpoint.pattern().startsWith("/api/v1/access-log")
        || endpoint.pattern().startsWith("/api/v1/emergency-access");
  }

  private static long looks(Http auditor) {
    return Http.json(auditor.get("/api/v1/access-log?size=1")).get("total").asLong();
  }

  private String withoutToken(Endpoint endpoint) {
    var status = endpoint.ask(http.asNobody(), nobodys());
    assertThat(status == 401)
        .as("%s by nobody: %s", endpoint.name(), status)
        .isEqualTo(!endpoint.isForAnyone());
    return status == 401 ? "401" : "✓";
  }

  /** What someone with the right role gets of a thing that another municipality has. */
  private String fromElsewhere(Endpoint endpoint) {
    var role = endpoint.firstRole();
    if (role.isEmpty() || !endpoint.isAboutOne()) {
      return "";
    }
    assertThat(endpoint.thing())
        .as("%s says what its id names (@Existing)", endpoint.name())
        .isPresent();
    var id = office.idOf(endpoint.thing().orElseThrow());
    var status = endpoint.ask(other.as(http, role.get()), id);
    assertThat(status).as("%s of another municipality", endpoint.name()).isEqualTo(404);
    return String.valueOf(status);
  }

  private static String nobodys() {
    return UUID.randomUUID().toString();
  }

  private static String row(Endpoint endpoint, String nobody, String elsewhere) {
    var cells = new ArrayList<>(List.of("`" + endpoint.name() + "`"));
    for (var role : Role.values()) {
      cells.add(endpoint.isFor(role) ? "✓" : "403");
    }
    cells.add(nobody);
    cells.add(elsewhere);
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String page(List<String> rows) {
    var roles = List.of(Role.values()).stream().map(Role::name).toList();
    var head = "| request | " + String.join(" | ", roles) + " | nobody | another municipality's |";
    var rule = "| --- |" + " --- |".repeat(roles.size() + 2);
    return """
    # Who may do what

    <!-- Generated. Refresh with: mvn -pl api -am test -Dtest=RightsTest -Dsurefire.failIfNoSpecifiedTests=false -Dromslig.refresh=true -->
    Every endpoint of the running application, as a test tries it over HTTP with each role, without a token, and for a thing of another municipality. ✓ is let through. [How people and systems sign in](access.md).

    %s
    %s
    %s
    """
        .formatted(head, rule, String.join("\n", rows));
  }
}
