package no.romslig.api.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class AlarmHttpTest {

  @LocalServerPort private int port;

  @Test
  void aMunicipalityWithoutARuleSetIsToldToChooseOne() {
    var http = TestTowns.next().as(Http.onPort(port), Role.CASEWORKER);

    var answer = http.get("/api/v1/alarms");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Http.json(answer).get("type").asString())
        .isEqualTo("urn:romslig:problem:not-set-up");
    assertThat(Http.json(answer).get("detail").asString()).contains("rule set");
  }
}
