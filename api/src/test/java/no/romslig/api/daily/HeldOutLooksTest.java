package no.romslig.api.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.entry.Door;
import no.romslig.api.entry.OwnTown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a run tells beside its documents is about persons, too: what they lack, and who died. */
@ApplicationTest
class HeldOutLooksTest {

  private static final String RUNS = "/api/v1/register-runs";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  @Test
  void areWrittenDownForEveryoneWhomARunNames() {
    var town = new OwnTown(context, port);
    var office = town.as(Role.CASEWORKER);
    var person =
        Door.id(
            office.make("/api/v1/persons", "{'person':{'birthDate':'1940-01-02','sex':'FEMALE'}}"));
    var applied =
        office.post(
            "/api/v1/applications",
            "{'personId':'%s','receivedOn':'2026-11-02','origin':'ORAL','whereabouts':'HOME'}"
                .formatted(person));
    assertThat(applied.statusCode()).as(applied.body()).isEqualTo(201);

    var ordered = office.post(RUNS, "{'asOf':'2026-11-23','steps':0}");
    assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(202);
    assertThat(Http.json(ordered).get("heldOut").toString()).contains("SIGNATURE");
    assertThat(ordered.body()).doesNotContain("personsShown");
    assertThat(town.looks(UUID.fromString(person), "ORDER_RUN")).isOne();
    office.get(ordered.headers().firstValue("Location").orElseThrow());
    office.get(RUNS);
    assertThat(town.looks(UUID.fromString(person), "READ_RUN")).isEqualTo(2);

    var imagined =
        office.post(
            RUNS + "/what-if",
            "{'asOf':'2026-11-23','steps':0,'changes':[{'type':'PERSON_DIED','person':'P-1'}]}");
    assertThat(imagined.statusCode()).as(imagined.body()).isEqualTo(202);
    assertThat(town.looks(town.person("P-1"), "ORDER_WHAT_IF")).isOne();
  }
}
