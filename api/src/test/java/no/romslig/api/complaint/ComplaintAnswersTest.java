package no.romslig.api.complaint;

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
import no.romslig.api.correspondence.LetterOffice;
import no.romslig.api.decision.Office;
import no.romslig.api.letter.pdf.PdfReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Who complained is told what became of it (KA-09), over HTTP. */
@ApplicationTest
class ComplaintAnswersTest {

  private static final String NEIGHBOUR =
      """
      "complainant": {"name": "Synt Nabo", "addressLines": ["Storgata 7", "6999 Fjordvik"]}
      """;

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
  private LetterOffice town;
  private String file = "";
  private UUID person = new UUID(0, 0);

  @BeforeEach
  void refuse() {
    town = new LetterOffice(context, port, "fjordvik", "{}");
    town.furnish();
    var path = town.refuse();
    file = path.substring(path.lastIndexOf('/') + 1);
    person = UUID.fromString(town.office().get(path).get("personId").asString());
  }

  @Test
  void aRejectionGoesToWhoComplainedAndSaysNothingButItsGround() throws Exception {
    var rejected = rejected(complaint("OTHER", ""));
    var path = LetterOffice.self(rejected) + "/letters";

    var missing = Office.refused(town.post(path, "{}"), 422, "facts-missing").get("missing");
    assertThat(missing.findValuesAsString("code")).containsExactly("COMPLAINANT");
    assertThat(missing.findValuesAsString("rule")).containsExactly("KA-09");
    var faults =
        Office.refused(
                town.post(path, "{\"complainant\": {\"name\": \"018170 12345\"}}"),
                422,
                "invalid-content")
            .get("faults");
    assertThat(faults.findValuesAsString("path"))
        .containsExactly("complainant.name", "complainant.addressLines");

    var letters =
        town.draft(
            path,
            """
            {"ownWords": "Vi har vurdert hukommelsen.",
             "considered": [{"measure": "HELP_AT_HOME", "result": "TRIED"}], %s}
            """
                .formatted(NEIGHBOUR));

    var letter = to("COMPLAINANT", letters);
    assertThat(letters).extracting(it -> it.get("recipient").asString()).contains("CONCERNED");
    assertThat(letter.has("contact")).isFalse();
    var approved = town.approve(letter);
    assertThat(PdfReading.of(town.pdf(approved)).text())
        .contains("Synt Nabo", "Storgata 7", "Vi avviser klagen")
        .contains("Du får dette brevet fordi du har klaget. Saken gjelder Synt P-refused.")
        .contains("Den som har klaget, har ikke rett til å klage på dette vedtaket.")
        .contains("Avvisningen er et eget vedtak.")
        .doesNotContain("hukommelsen", "Vi har prøvd", "kopi av det vi skriver");
    assertThat(PdfReading.of(town.pdf(to("CONCERNED", letters))).text()).contains("hukommelsen");
    var sent = done(town.send(approved));
    assertThat(Files.exists(printed(sent))).isTrue();
    Office.refused(
        town.post(path, "{\"ownWords\": \"En gang til.\", %s}".formatted(NEIGHBOUR)),
        409,
        "letters-written");
  }

  @Test
  void nextOfKinWhoGetNoLettersAreToldWhatBecameOfTheirComplaint() {
    var kin = town.nextOfKin(person);
    var shown =
        ordered(complaint("NEXT_OF_KIN", ", \"contact\": \"%s\"".formatted(kin)), "SHOW_RIGHT", "");
    var upheld = ordered(shown, "UPHOLD", "");

    var letter =
        to(
            "COMPLAINANT",
            town.draft(
                LetterOffice.self(upheld) + "/letters",
                "{\"ownWords\": \"Vi har sett på saken igjen.\"}"));

    assertThat(letter.get("contact").asString()).isEqualTo(kin.toString());
    assertThat(letter.get("writtenForm").asString()).isEqualTo("NN");
    assertThat(PdfReading.of(town.pdf(letter)).text())
        .contains("Synt Next_of_kin", "fordi du har klaga", "Vi har sett på saken igjen.")
        .contains("Det blir gjort eit nytt vedtak.");
  }

  @Test
  void whoGetsTheLetterAnywayGetsNoSecondOne() {
    var rejected = rejected(complaint("ATTORNEY", ""));

    var letters = town.draft(LetterOffice.self(rejected) + "/letters", "{}");

    assertThat(letters)
        .extracting(it -> it.get("recipient").asString())
        .containsExactly("CONCERNED", "ATTORNEY");
  }

  private JsonNode complaint(String who, String more) {
    return Office.created(
        town.post(
            "/api/v1/complaints",
            """
            {"caseId": "%s", "service": "LONG_TERM_SOMATIC", "complainant": "%s",
             "receivedOn": "%s", "noticedOn": "%s"%s}
            """
                .formatted(file, who, today, today.minusDays(50), more)));
  }

  /** For want of a right, or as too late where there is one. */
  private JsonNode rejected(JsonNode complaint) {
    var ground = complaint.get("mayComplain").asBoolean() ? "TOO_LATE" : "WITHOUT_RIGHT";
    return ordered(complaint, "REJECT", ", \"ground\": \"%s\"".formatted(ground));
  }

  private JsonNode ordered(JsonNode complaint, String command, String more) {
    var late = complaint.get("isLate").asBoolean() && command.equals("UPHOLD");
    var on = late ? ordered(complaint, "ADMIT_LATE", "") : complaint;
    return done(
        town.office()
            .course(
                on,
                "commands",
                "{\"command\": \"%s\", \"on\": \"%s\", \"reason\": \"Vi har sett på saken.\"%s}"
                    .formatted(command, today, more)));
  }

  private static JsonNode to(String recipient, List<JsonNode> letters) {
    return letters.stream()
        .filter(it -> it.get("recipient").asString().equals(recipient))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer);
  }

  private Path printed(JsonNode letter) {
    var name = letter.get("id").asString() + ".pdf";
    return Path.of("target/letters").resolve(town.number()).resolve(name);
  }
}
