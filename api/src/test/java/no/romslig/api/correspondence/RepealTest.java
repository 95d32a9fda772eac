package no.romslig.api.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.decision.Office;
import no.romslig.api.letter.pdf.PdfReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What someone was told is not simply taken back (fvl. § 35), over HTTP. */
@ApplicationTest
class RepealTest {

  private static final String WHY = "{\"reason\": \"The ward cannot take them after all.\"}";
  private static final String REPEAL =
      """
      {"ground": "INVALID", "reason": "It was decided for another person than was heard."}
      """;
  private static final List<String> HOMES =
      List.of("LONG_TERM_SOMATIC", "LONG_TERM_SHELTERED", "LONG_TERM_SPECIAL");

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
  private LetterOffice town;
  private Office office;
  private Office approver;
  private JsonNode decision;

  @BeforeEach
  void decide() {
    town = new LetterOffice(context, port, "fjordvik", "{}");
    office = town.office();
    approver = new Office(town.approver());
    town.furnish();
    town.name();
    office.runOf("2026-11-23");
    decision = town.accepted("PLACEMENT", HOMES);
  }

  @Test
  void isRepealedOnAGroundByAnApproverAndToldInALetterOnceALetterWentOut() {
    Office.refused(approver.course(decision, "repeal", REPEAL), 409, "decision-not-told");
    var letters = letters("");
    done(town.send(town.approve(letters.getFirst())));

    var told = Office.refused(office.course(decision, "take-back", WHY), 409, "decision-told");
    assertThat(told.get("detail").asString()).contains("§ 35", "repeal");
    assertThat(commands(office)).doesNotContain("take-back", "repeal");
    assertThat(commands(approver)).contains("repeal");
    assertThat(office.course(decision, "repeal", REPEAL).statusCode()).isEqualTo(403);
    for (var ground : List.of("", "\"ground\": \"CASE_ENDED\", ")) {
      var faults =
          Office.refused(
                  approver.course(
                      decision, "repeal", "{%s\"reason\": \"It is not right.\"}".formatted(ground)),
                  422,
                  "invalid-content")
              .get("faults");
      assertThat(faults.findValuesAsString("path")).containsExactly("ground");
    }

    var repealed = done(approver.course(decision, "repeal", REPEAL));

    assertThat(repealed.get("state").asString()).isEqualTo("TAKEN_BACK");
    assertThat(repealed.get("events").get(0).get("ground").asString()).isEqualTo("INVALID");
    assertThat(office.get(LetterOffice.self(letters.getFirst())).get("state").asString())
        .isEqualTo("SENT");
    assertThat(office.get(LetterOffice.self(letters.getLast())).get("state").asString())
        .isEqualTo("VOID");
    isTold();
    isComplainedOn();
  }

  private void isTold() {
    var path = LetterOffice.self(decision) + "/letters";
    var missing = Office.refused(town.post(path, about("")), 422, "facts-missing").get("missing");
    assertThat(missing.findValuesAsString("code")).containsExactly("REASON");
    var letters = letters(", \"ownWords\": \"Feil person ble hørt.\"");
    assertThat(letters)
        .extracting(it -> it.get("kind").asString() + " " + it.get("recipient").asString())
        .containsExactly("DECISION_REPEALED CONCERNED", "DECISION_REPEALED ATTORNEY");
    var approved = town.approve(letters.getFirst());
    assertThat(PdfReading.of(town.pdf(approved)).text())
        .contains("Vi har omgjort vedtaket om", "gjelder ikke lenger", "når det er ugyldig")
        .contains("Feil person ble hørt.", "§ 35", "Du kan klage på vedtaket", "Fristen er 4 uker");
    assertThat(PdfReading.of(town.pdf(letters.getLast())).text())
        .contains("Vi har gjort om vedtaket om", "gjeld ikkje lenger");
    assertThat(done(town.send(approved)).get("state").asString()).isEqualTo("SENT");
  }

  private void isComplainedOn() {
    var complaint =
        Office.created(
            town.post(
                "/api/v1/complaints",
                "{\"decision\": \"%s\", \"complainant\": \"PARTY\", \"receivedOn\": \"%s\"}"
                    .formatted(decision.get("id").asString(), today)));
    assertThat(complaint.get("decidedOn").asString()).isEqualTo(today.toString());
    assertThat(complaint.get("noticedOn").asString()).isEqualTo(today.toString());
  }

  @Test
  void isNotTakenBackOnceTheOfferIsAccepted() {
    var offer =
        office.post(
            LetterOffice.self(decision) + "/offer",
            "{\"answerBy\": \"%s\"}".formatted(today.plusDays(7)));
    done(office.course(Office.created(offer).get(0), "accept", ""));

    Office.refused(office.course(decision, "take-back", WHY), 409, "decision-told");

    var repealed = done(approver.course(decision, "repeal", REPEAL));
    assertThat(repealed.get("state").asString()).isEqualTo("TAKEN_BACK");
    assertThat(letters(", \"ownWords\": \"Feil person ble hørt.\""))
        .allMatch(it -> it.get("kind").asString().equals("DECISION_REPEALED"));
  }

  @Test
  void endsWithTheCaseThatItIsAboutWithoutALetterOfThat() {
    done(town.send(town.approve(letters("").getFirst())));
    var file = office.get("/api/v1/letters").get("items").get(0).get("caseId").asString();
    var path = "/api/v1/cases/" + file;

    done(
        office.post(
            path + "/commands",
            "{\"command\": \"END\", \"on\": \"%s\", \"cause\": \"DIED\"}".formatted(today),
            "If-Match",
            town.caseworker().get(path).headers().firstValue("ETag").orElseThrow()));

    var ended = office.get(LetterOffice.self(decision));
    assertThat(ended.get("state").asString()).isEqualTo("TAKEN_BACK");
    Office.refused(
        town.post(LetterOffice.self(decision) + "/letters", about("")), 409, "not-in-force");
  }

  private List<JsonNode> letters(String more) {
    return town.draft(LetterOffice.self(decision) + "/letters", about(more));
  }

  private String about(String more) {
    return "{\"about\": [{\"item\": \"%s\", \"appliedFor\": \"LONG_TERM_SOMATIC\"%s}]}"
        .formatted(decision.get("items").get(0).get("key").asString(), more);
  }

  private List<String> commands(Office who) {
    return who.get(LetterOffice.self(decision))
        .get("commands")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private static JsonNode done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer);
  }
}
