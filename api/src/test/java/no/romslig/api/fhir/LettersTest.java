package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Journal.bundle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A patient journal reads the letters about a patient, and who was told by them. */
@ApplicationTest
class LettersTest {

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private SampleDay day;
  private Http http;
  private List<JsonNode> letters;
  private String patient;

  @BeforeEach
  void approve() {
    day = new SampleDay(context, port);
    http = day.as(Role.EPJ);
    day.town().office().runOf("2026-11-23");
    letters = day.letters();
    patient = "Patient/" + letters.getFirst().get("person").asString();
  }

  @Test
  void areToldFromTheirApprovalOnWithTheirDocument() {
    var letter = letters.getFirst();
    var approved = read("DocumentReference/" + letter.get("id").asString());
    assertThat(approved.get("docStatus").asString()).isEqualTo("preliminary");
    assertThat(approved.get("subject").get("reference").asString()).isEqualTo(patient);
    assertThat(day.town().send(letter).statusCode()).isEqualTo(200);

    var sent = read(Journal.self(approved));

    assertThat(sent.get("docStatus").asString()).isEqualTo("final");
    var attachment = sent.get("content").get(0).get("attachment");
    assertThat(attachment.get("contentType").asString()).isEqualTo("application/pdf");
    var document = http.bytes(BASE + attachment.get("url").asString());
    assertThat(document.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(document.body()).isEqualTo(day.town().pdf(letter));
    var order = sent.get("context").get("related").get(0).get("reference").asString();
    assertThat(read(order).get("intent").asString()).isEqualTo("order");
    assertThat(all("DocumentReference")).hasSize(letters.size()).contains(sent);
  }

  @Test
  void areNotThereAsDrafts() {
    day.town().office().runOf("2026-11-24");
    var draft = day.drafts().getFirst();

    assertThat(http.get(BASE + "DocumentReference/" + draft.get("id").asString()).statusCode())
        .isEqualTo(404);
    assertThat(http.get(BASE + "Binary/" + draft.get("id").asString()).statusCode()).isEqualTo(404);
  }

  @Test
  void thatAreNotToBeUsedSaySo() {
    var answer =
        day.town()
            .office()
            .course(letters.getFirst(), "discard", "{\"reason\": \"Feil fullmektig.\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);

    var discarded = read("DocumentReference/" + letters.getFirst().get("id").asString());

    assertThat(discarded.get("status").asString()).isEqualTo("entered-in-error");
    assertThat(all("Communication")).isEmpty();
  }

  /** To whom, by their part; where they live is told by nothing. */
  @Test
  void tellThatSomeoneWasTold() {
    letters.forEach(each -> assertThat(day.town().send(each).statusCode()).isEqualTo(200));

    var told = all("Communication");

    assertThat(told).hasSameSizeAs(letters);
    assertThat(told)
        .allSatisfy(
            each -> {
              assertThat(each.get("status").asString()).isEqualTo("completed");
              assertThat(each.get("medium").toString()).contains("MAILWRIT");
              assertThat(read(each.get("basedOn").get(0).get("reference").asString())).isNotEmpty();
              var letter = each.get("payload").get(0).get("contentReference").get("reference");
              assertThat(read(letter.asString()).get("docStatus").asString()).isEqualTo("final");
            });
    assertThat(told.stream().map(each -> each.get("recipient").get(0).get("reference").asString()))
        .contains(patient)
        .anyMatch(each -> each.startsWith("RelatedPerson/"));
    assertThat(told.toString() + all("DocumentReference"))
        .doesNotContain("Havnegata", "Storgata", "Synt");
  }

  /** A letter names the place, and may show an address. */
  @Test
  void haveNoDocumentWhereTheAddressIsProtected() {
    var letter = letters.getFirst();
    assertThat(day.town().send(letter).statusCode()).isEqualTo(200);

    day.town().protect(UUID.fromString(letter.get("person").asString()));

    for (var each : all("DocumentReference")) {
      assertThat(each.get("content").get(0).get("attachment").has("url")).isFalse();
    }
    assertThat(all("DocumentReference")).hasSameSizeAs(letters);
    var document = http.get(BASE + "Binary/" + letter.get("id").asString());
    assertThat(document.statusCode()).isEqualTo(404);
    assertThat(all("Communication")).hasSize(1);
  }

  private JsonNode read(String self) {
    return bundle(http.get(BASE + self));
  }

  private List<JsonNode> all(String type) {
    return day.journal().all(BASE + type + "?patient=" + patient);
  }
}
