package no.romslig.api.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.decision.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Letters that are handed over in person, as those to protected addresses are. */
@ApplicationTest
class HandOverTest {

  private static final String HOW = "Gitt til verjen i et møte på kontoret.";
  private static final List<String> HOMES =
      List.of("LONG_TERM_SOMATIC", "LONG_TERM_SHELTERED", "LONG_TERM_SPECIAL");

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
  private LetterOffice town;
  private Office office;
  private JsonNode decision;

  @BeforeEach
  void decide() {
    town = new LetterOffice(context, port, "fjordvik", "{}");
    office = town.office();
    town.furnish();
    town.name();
    office.runOf("2026-11-23");
    decision = town.accepted("PLACEMENT", HOMES);
  }

  @Test
  void areRegisteredOnceOnADayAndInASentenceThatCanBe() {
    var draft = toHiddenGuardian();
    Office.refused(handOver(draft, today, HOW), 409, "not-approved");
    var approved = town.approve(draft);
    assertThat(approved.get("commands").valueStream().map(JsonNode::asString))
        .as("nothing goes by post")
        .containsExactly("hand-over", "discard");

    Office.refused(
        office.post(LetterOffice.self(approved) + "/hand-over", body(today, HOW)),
        428,
        "version-required");
    Office.refused(handOver(draft, today, HOW), 412, "changed-since");
    assertThat(faults(handOver(approved, today.plusDays(1), "Gitt."))).containsExactly("on", "how");
    assertThat(faults(handOver(approved, today.minusDays(1), HOW))).containsExactly("on");
    assertThat(faults(handOver(approved, today, "Gitt til 018140-00008 i går.")))
        .containsExactly("how");
    assertThat(office.get(LetterOffice.self(approved)))
        .as("nothing was stored")
        .isEqualTo(approved);

    var handed = done(handOver(approved, today, HOW));

    assertThat(handed.get("state").asString()).isEqualTo("SENT");
    var sent = handed.get("sent");
    assertThat(sent.get("channel").asString()).isEqualTo("IN_PERSON");
    assertThat(sent.get("on").asString()).isEqualTo(today.toString());
    assertThat(sent.get("how").asString()).isEqualTo(HOW);
    assertThat(sent.has("at") || sent.has("reference")).isFalse();
    assertThat(Files.exists(printed(handed))).isFalse();
    assertThat(done(handOver(approved, today, HOW))).as("told again").isEqualTo(handed);
    assertThat(done(town.send(handed))).as("sent as well").isEqualTo(handed);
    Office.refused(handOver(handed, today, "Lagt i postkassen."), 409, "sent");
    assertThat(town.caseworker().get(LetterOffice.self(handed) + "/archive-message").body())
        .contains("<sendtDato>" + today + "T1");
  }

  @Test
  void startTheDeadlineForTheComplaintOfWhoGotThem() {
    var approved = town.approve(toHiddenGuardian());
    var guardian =
        "\"complainant\": \"GUARDIAN\", \"contact\": \"%s\""
            .formatted(approved.get("contact").asString());
    assertThat(complaint(guardian).has("noticedOn")).as("no time has run yet").isFalse();

    done(handOver(approved, today, HOW));

    var complaint = complaint(guardian);
    assertThat(complaint.get("noticedOn").asString()).isEqualTo(today.toString());
    assertThat(LocalDate.parse(complaint.get("deadline").get("lastDay").asString()))
        .isAfterOrEqualTo(today.plusWeeks(4));
    assertThat(complaint("\"complainant\": \"PARTY\"").has("noticedOn"))
        .as("whose own letter has not been sent")
        .isFalse();
  }

  @Test
  void ofADecisionThatWasTakenBackAreRefused() {
    var approved = town.approve(toHiddenGuardian());
    done(office.course(decision, "take-back", "{\"reason\": \"It was the wrong button.\"}"));

    Office.refused(handOver(approved, today, HOW), 409, "not-in-force");

    assertThat(office.get(LetterOffice.self(approved)).has("sent")).isFalse();
  }

  /** The letter to a guardian whose address is protected; the others are drafts. */
  private JsonNode toHiddenGuardian() {
    var person = drafted().getFirst().get("person").asString();
    town.hiddenGuardian(UUID.fromString(person));
    return drafted().getFirst();
  }

  private List<JsonNode> drafted() {
    return town.draft(
        LetterOffice.self(decision) + "/letters",
        "{\"about\": [{\"item\": \"%s\", \"appliedFor\": \"LONG_TERM_SOMATIC\"}]}"
            .formatted(decision.get("items").get(0).get("key").asString()));
  }

  private JsonNode complaint(String who) {
    var filed =
        "{\"decision\": \"%s\", \"receivedOn\": \"%s\", %s}"
            .formatted(decision.get("id").asString(), today, who);
    return Office.created(town.post("/api/v1/complaints", filed));
  }

  private HttpResponse<String> handOver(JsonNode letter, LocalDate on, String how) {
    return office.course(letter, "hand-over", body(on, how));
  }

  private static String body(LocalDate on, String how) {
    return "{\"on\": \"%s\", \"how\": \"%s\"}".formatted(on, how);
  }

  private static JsonNode done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer);
  }

  private static List<String> faults(HttpResponse<String> answer) {
    return Office.refused(answer, 422, "invalid-content").get("faults").findValuesAsString("path");
  }

  private Path printed(JsonNode letter) {
    var name = letter.get("id").asString() + ".pdf";
    return Path.of("target/letters").resolve(town.number()).resolve(name);
  }
}
