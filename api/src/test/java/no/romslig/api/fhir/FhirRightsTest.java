package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Journal.bundle;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Every resource that the capability statement names, tried with every role and by nobody; what
 * came of it is told by docs/fhir.md.
 */
@ApplicationTest
class FhirRightsTest {

  private static final Path PAGE = Path.of("../docs/fhir.md");
  private static final String BEGIN = "<!-- rights:begin -->\n";
  private static final String END = "<!-- rights:end -->";

  private static final Set<String> WRITING = Set.of("create", "update", "delete");
  private static final UUID NOBODY = new UUID(0, 1);
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String SOUGHT = "identifier=urn:romslig:id:person%7CP-nobody";

  @LocalServerPort private int port;

  @Test
  void areWhatThePageTells() throws IOException {
    var http = Http.onPort(port);
    var town = TestTowns.next();
    var rows = new ArrayList<String>();
    var metadata = bundle(http.asNobody().get(BASE + "metadata"));
    for (var resource : metadata.at("/rest/0/resource")) {
      if (!resource.get("type").asString().equals("OperationDefinition")) {
        rows.add(row(http, town, resource, it -> !WRITING.contains(it)));
        if (interactions(resource).stream().anyMatch(WRITING::contains)) {
          rows.add(row(http, town, resource, WRITING::contains));
        }
      }
    }

    metadata
        .at("/rest/0/operation")
        .valueStream()
        .map(it -> it.get("name").asString())
        .sorted()
        .forEach(operation -> rows.add(row(http, town, operation)));

    var table = table(rows);
    var page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    if (Boolean.getBoolean("romslig.refresh")) {
      page = page.substring(0, begin) + table + page.substring(page.indexOf(END));
      Files.writeString(PAGE, page);
    }
    assertThat(page.substring(begin, page.indexOf(END)))
        .as("docs/fhir.md; its comment says how to refresh it")
        .isEqualTo(table);
  }

  private static List<String> interactions(JsonNode resource) {
    return resource
        .get("interaction")
        .valueStream()
        .map(it -> it.get("code").asString())
        .sorted()
        .toList();
  }

  private static String row(Http http, TestTown town, JsonNode resource, Predicate<String> which) {
    var type = resource.get("type").asString();
    var interactions = interactions(resource).stream().filter(which).toList();
    var cells = new ArrayList<>(List.of("`" + type + "`", String.join(", ", interactions)));
    for (var role : Role.values()) {
      var allowed =
          interactions.stream()
              .map(it -> ask(town.as(http, role), resource, it))
              .peek(
                  status ->
                      assertThat(status).as("%s as %s", type, role).isIn(200, 400, 403, 404, 422))
              .map(status -> status != 403)
              .distinct()
              .toList();
      assertThat(allowed).as("%s as %s: the same for all", type, role).hasSize(1);
      cells.add(allowed.getFirst() ? "✓" : "403");
    }
    interactions.forEach(
        it -> assertThat(ask(http.asNobody(), resource, it)).as(type).isEqualTo(401));
    cells.add("401");
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String row(Http http, TestTown town, String operation) {
    var cells = new ArrayList<>(List.of("`$" + operation + "`", "operation"));
    for (var role : Role.values()) {
      int status = ask(town.as(http, role), operation);
      assertThat(status).as("%s as %s", operation, role).isIn(400, 403, 404);
      cells.add(status == 403 ? "403" : "✓");
    }
    assertThat(ask(http.asNobody(), operation)).as(operation).isEqualTo(401);
    cells.add("401");
    return "| " + String.join(" | ", cells) + " |";
  }

  private static int ask(Http http, String operation) {
    return operation.startsWith("bulk-")
        ? http.get(BASE + "$" + operation + "?job=" + NOBODY).statusCode()
        : http.post(BASE + "$" + operation, "{}", "Content-Type", "application/fhir+ndjson")
            .statusCode();
  }

  private static int ask(Http http, JsonNode resource, String interaction) {
    var path = BASE + resource.get("type").asString();
    var sent =
        "{\"resourceType\": \""
            + resource.get("type").asString()
            + "\", \"id\": \""
            + NOBODY
            + "\"}";
    if (interaction.equals("create")) {
      return http.post(path, sent, "Content-Type", Teller.FHIR).statusCode();
    }
    if (interaction.equals("update")) {
      return http.sendWith(sent, "PUT", path + "/" + NOBODY, "Content-Type", Teller.FHIR)
          .statusCode();
    }
    if (interaction.equals("delete")) {
      return http.send("DELETE", path + "/" + NOBODY).statusCode();
    }
    if (interaction.equals("read")) {
      return http.get(path + "/" + UUID.randomUUID()).statusCode();
    }
    assertThat(interaction).isEqualTo("search-type");
    var searched = resource.path("searchParam").toString();
    if (searched.contains("\"patient\"")) {
      return http.get(path + "?patient=Patient/" + UUID.randomUUID()).statusCode();
    }
    return resource.get("type").asString().equals("Patient")
        ? http.post(path + "/_search", SOUGHT, "Content-Type", FORM).statusCode()
        : http.get(path).statusCode();
  }

  private static String table(List<String> rows) {
    var roles = List.of(Role.values()).stream().map(Role::name).toList();
    return """
    <!-- Generated. Refresh with: mvn -pl api -am test -Dtest=FhirRightsTest -Dsurefire.failIfNoSpecifiedTests=false -Dromslig.refresh=true -->
    | resource | by | %s | nobody |
    | --- | --- |%s
    %s
    """
        .formatted(
            String.join(" | ", roles), " --- |".repeat(roles.size() + 1), String.join("\n", rows));
  }
}
