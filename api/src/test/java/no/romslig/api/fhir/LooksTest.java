package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Journal.bundle;
import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An auditor reads who looked at a patient, as FHIR. */
@ApplicationTest
class LooksTest {

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  @Test
  void areToldToAuditorsWithWhoLookedAndWhy() {
    var day = new SampleDay(context, port);
    var person = day.persons().getLast();
    bundle(day.as(Role.EPJ).get(BASE + "Patient/" + person));
    var opened =
        day.town()
            .office()
            .post(
                "/api/v1/emergency-access",
                "{\"person\": \"%s\", \"reason\": \"Falt hjemme i natt.\"}".formatted(person));
    assertThat(opened.statusCode()).as(opened.body()).isLessThan(300);
    var auditor = day.as(Role.AUDITOR);
    var validator = new Validator();

    var looks = new Journal(auditor).all(BASE + "AuditEvent?patient=Patient/" + person);

    assertThat(looks.toString()).contains("READ_FHIR_PATIENT", "BTG", "Falt hjemme i natt.");
    assertThat(looks)
        .allSatisfy(
            look -> {
              assertThat(validator.errors(look.toString())).isEmpty();
              assertThat(bundle(auditor.get(BASE + Journal.self(look)))).isEqualTo(look);
            });
    var log = bundle(auditor.get("/api/v1/access-log?size=100&person=" + person)).get("looks");
    for (var look : looks) {
      var written =
          log.valueStream()
              .filter(it -> it.get("number").asString().equals(look.get("id").asString()))
              .findFirst()
              .orElseThrow();
      assertThat(look.get("agent").get(0).get("who").get("identifier").get("value"))
          .isEqualTo(written.get("subject"));
      assertThat(look.get("subtype").get(0).get("code")).isEqualTo(written.get("purpose"));
    }
    assertThat(log.findValuesAsString("purpose"))
        .as("who reads the log of a person looks at the person, too")
        .contains("SEARCH_FHIR_AUDITEVENT", "READ_FHIR_AUDITEVENT");
  }

  @Test
  void areToldToNobodyElse() {
    var day = new SampleDay(context, port);
    var person = day.persons().getLast();
    var server = Http.onPort(port);
    for (var role : Role.values()) {
      var status = day.as(role).get(BASE + "AuditEvent?patient=Patient/" + person).statusCode();
      assertThat(status).as(role.name()).isEqualTo(role == Role.AUDITOR ? 200 : 403);
    }
    assertThat(server.asNobody().get(BASE + "AuditEvent/1").statusCode()).isEqualTo(401);
    var auditor = day.as(Role.AUDITOR);
    for (var no : new String[] {"0", "-1", "x", "999999999", "99999999999999999999"}) {
      assertThat(auditor.get(BASE + "AuditEvent/" + no).statusCode()).as(no).isEqualTo(404);
    }
  }
}
