package no.romslig.api.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.correspondence.LetterOffice;
import no.romslig.api.decision.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** From which day the deadline for a complaint runs (KA-02), over HTTP. */
@ApplicationTest
class NoticeDaysTest {

  private static final String HOW = "Gitt til verjen i et møte på kontoret.";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
  private @Nullable LetterOffice office;
  private String file = "";

  @Test
  void nobodyIsLateByWhenALetterIsReckonedToHaveCome() {
    open("{}");
    town().sentOn(today.minusDays(36), done(town().send(approved())));

    var faults = Office.refused(complain(""), 422, "invalid-content").get("faults");
    assertThat(faults.findValuesAsString("path")).containsExactly("noticedOn");

    var came = Office.created(complain(noticed(27)));
    assertThat(came.get("noticedOn").asString()).isEqualTo(today.minusDays(27).toString());
    assertThat(came.get("isLate").asBoolean()).isFalse();
    assertThat(Office.created(complain(noticed(36))).get("isLate").asBoolean()).isTrue();
    assertThat(
            Office.refused(complain(noticed(61)), 422, "invalid-content")
                .get("faults")
                .findValuesAsString("path"))
        .as("nobody knows of a decision before it is made")
        .containsExactly("noticedOn");
  }

  @Test
  void postTakesTheDaysThatTheMunicipalitySets() {
    open("{\"complaint\": {\"postalDays\": 5}}");
    var letter = done(town().send(approved()));
    assertThat(Office.created(complain("")).get("noticedOn").asString())
        .as("who complains has had the letter")
        .isEqualTo(today.toString());

    town().sentOn(today.minusDays(30), letter);

    var complaint = Office.created(complain(""));
    assertThat(complaint.get("noticedOn").asString()).isEqualTo(today.minusDays(25).toString());
    assertThat(complaint.get("isLate").asBoolean()).isFalse();
  }

  @Test
  void whatIsHandedOverHasComeOnThatDay() {
    open("{\"complaint\": {\"postalDays\": 5}}");
    var body = "{\"on\": \"%s\", \"how\": \"%s\"}".formatted(today, HOW);
    town().sentOn(today.minusDays(36), done(town().office().course(approved(), "hand-over", body)));

    var complaint = Office.created(complain(""));

    assertThat(complaint.get("noticedOn").asString()).isEqualTo(today.minusDays(36).toString());
    assertThat(complaint.get("isLate").asBoolean()).isTrue();
  }

  private LetterOffice town() {
    return Objects.requireNonNull(office);
  }

  private void open(String overrides) {
    office = new LetterOffice(context, port, "fjordvik", overrides);
    town().furnish();
    var path = town().refuse();
    file = path.substring(path.lastIndexOf('/') + 1);
  }

  private JsonNode approved() {
    return town()
        .approve(
            town()
                .draft(
                    "/api/v1/cases/" + file + "/letters",
                    "{\"appliedFor\": \"LONG_TERM_SOMATIC\", \"instead\": [\"HOME_NURSING\"]}")
                .getFirst());
  }

  private String noticed(int daysAgo) {
    return ", \"noticedOn\": \"%s\"".formatted(today.minusDays(daysAgo));
  }

  private HttpResponse<String> complain(String more) {
    return town()
        .post(
            "/api/v1/complaints",
            """
            {"caseId": "%s", "service": "LONG_TERM_SOMATIC", "complainant": "PARTY",
             "receivedOn": "%s"%s}
            """
                .formatted(file, today, more));
  }

  private static JsonNode done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer);
  }
}
