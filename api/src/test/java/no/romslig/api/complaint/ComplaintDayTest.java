package no.romslig.api.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.correspondence.LetterOffice;
import no.romslig.api.decision.Office;
import no.romslig.api.letter.pdf.PdfReading;
import no.romslig.data.waiting.CaseFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Complaints from the day they come to the answer of the body that decides, over HTTP. */
@ApplicationTest
class ComplaintDayTest {

  private static final String COMPLAINTS = "/api/v1/complaints";
  private static final List<String> HOMES =
      List.of("LONG_TERM_SOMATIC", "LONG_TERM_SHELTERED", "LONG_TERM_SPECIAL");

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
  private LetterOffice town;
  private Office office;

  @BeforeEach
  void load() {
    town = new LetterOffice(context, port, "fjordvik", "{}");
    office = town.office();
    town.furnish();
    town.name();
  }

  @Test
  void onADecisionGoOnToTheBodyWithTheDecisionReplayed() {
    office.runOf("2026-11-23");
    var decision = town.accepted("PLACEMENT", HOMES);
    sendLetter(decision);

    var faults = Office.refused(town.post(COMPLAINTS, "{}"), 422, "invalid-content").get("faults");
    assertThat(faults.findValuesAsString("path"))
        .containsExactly("decision, caseId", "complainant", "receivedOn");
    var body =
        """
        {"decision": "%s", "complainant": "PARTY", "receivedOn": "%s",
         "says": "Vil heller bo et annet sted."}
        """
            .formatted(decision.get("id").asString(), today);
    var complaint = registeredOnce(body);

    assertThat(complaint.get("standing").asString()).isEqualTo("RECEIVED");
    assertThat(complaint.get("mayComplain").asBoolean()).isTrue();
    assertThat(complaint.get("noticedOn").asString()).isEqualTo(today.toString());
    var deadline = complaint.get("deadline");
    assertThat(deadline.get("track").asString()).isEqualTo("STATE_ADMINISTRATOR");
    assertThat(deadline.get("weeks").asInt()).isEqualTo(4);
    assertThat(deadline.get("lastDay").asString())
        .isEqualTo(WorkingDays.onOrAfter(today.plusWeeks(4)).toString());
    assertThat(complaint.get("isLate").asBoolean()).isFalse();

    assertThat(unmet(order(complaint, "FORWARD", ""))).containsExactly("WRONG_STEP");
    assertThat(unmet(order(complaint, "NOT_UPHOLD", ""))).containsExactly("NO_REASON");
    assertThat(unmet(order(complaint, "REJECT", ", \"ground\": \"TOO_LATE\"")))
        .containsExactly("NOT_LATE", "NO_REASON");
    Office.refused(
        town.post(LetterOffice.self(complaint) + "/letters", "{}"), 409, "nothing-to-tell");
    var refused = done(order(complaint, "NOT_UPHOLD", because()));
    Office.refused(order(complaint, "WITHDRAW", ""), 412, "changed-since");
    assertThat(alarms()).contains("COMPLAINT_NOT_FORWARDED");

    var letters = letters(refused);
    assertThat(text(letters.getFirst()))
        .contains("Statsforvalteren i Vestland", "Vi har sett på saken igjen.");
    assertThat(text(letters.getLast())).contains("Statsforvaltaren i Vestland");

    var forwarded = done(order(refused, "FORWARD", ""));
    assertThat(forwarded.get("steps").get(2).get("body").asString())
        .isEqualTo("STATE_ADMINISTRATOR");
    assertThat(alarms()).doesNotContain("COMPLAINT_NOT_FORWARDED");
    assertThat(unmet(order(forwarded, "ANSWER", ""))).containsExactly("NO_ANSWER");
    var answered = done(order(forwarded, "ANSWER", ", \"answer\": \"CONFIRMED\""));
    assertThat(answered.get("standing").asString()).isEqualTo("ANSWERED");
    assertThat(office.get(COMPLAINTS).get("total").asInt()).isEqualTo(1);

    isReplayed(answered, decision);
    isAskedAbout(answered);
  }

  private void isReplayed(JsonNode complaint, JsonNode decision) {
    var answer = office.post(LetterOffice.self(complaint) + "/replay?wait=120", "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var replay = Http.json(answer);
    assertThat(replay.get("isIdentical").asBoolean()).isTrue();
    assertThat(replay.get("isKept").asBoolean()).isTrue();
    assertThat(replay.get("proposalHash")).isEqualTo(decision.get("basis").get("proposalHash"));
    assertThat(office.post(LetterOffice.self(complaint) + "/replay?wait=999", "").statusCode())
        .isEqualTo(400);
  }

  /** Someone who has a place asks what a lesser need would have meant. */
  private void isAskedAbout(JsonNode complaint) {
    var self = LetterOffice.self(complaint);
    var faults =
        Office.refused(
                office.post(
                    self + "/what-if",
                    "{\"changes\": [{\"type\": \"NEED\"}, {\"type\": \"MAGIC\"}]}"),
                422,
                "invalid-content")
            .get("faults");
    assertThat(faults.findValuesAsString("path")).containsExactly("changes[0]", "changes[1]");
    var least = "{\"changes\": [{\"type\": \"NEED\", \"needClass\": 1, \"needScore\": 0}]}";

    var whatIf = Office.created(office.post(self + "/what-if?wait=120", least));

    assertThat(whatIf.get("answer").get("was").get("isPlaced").asBoolean()).isTrue();
    assertThat(whatIf.get("answer").has("gaining")).isFalse();
    assertThat(whatIf.get("changes").get(0).get("needClass").asInt()).isEqualTo(1);
    var again = Office.created(office.post(self + "/what-if", least));
    assertThat(again.get("id")).as("the same question has one answer").isEqualTo(whatIf.get("id"));
    assertThat(office.get(LetterOffice.self(whatIf))).isEqualTo(whatIf);
    var smallest = Office.created(office.post(self + "/smallest-change?wait=120", ""));
    assertThat(smallest.get("answer").get("outcome").asString()).isEqualTo("HAS_PLACE");
    assertThat(office.get(self + "/questions")).hasSize(2);
  }

  @Test
  void thatComeLateOrWithoutRightAreAdmittedOrRejected() {
    var path = town.refuse();
    var file = path.substring(path.lastIndexOf('/') + 1);
    var late =
        """
        {"caseId": "%s", "service": "LONG_TERM_SOMATIC", "complainant": "NEXT_OF_KIN",
         "receivedOn": "%s", "noticedOn": "%s"}
        """
            .formatted(file, today, today.minusDays(50));
    var complaint = registeredOnce(late);

    assertThat(complaint.get("isLate").asBoolean()).isTrue();
    assertThat(complaint.get("mayComplain").asBoolean()).isFalse();
    assertThat(unmet(order(complaint, "UPHOLD", because())))
        .containsExactly("NO_RIGHT", "TOO_LATE");
    assertThat(unmet(order(complaint, "REJECT", because() + ", \"ground\": \"NOT_MENDED\"")))
        .containsExactly("MAY_STILL_BE_MENDED");
    complaint = done(order(complaint, "ADMIT_LATE", because()));
    complaint = done(order(complaint, "SHOW_RIGHT", because()));
    assertThat(unmet(order(complaint, "ASK_TO_MEND", because()))).containsExactly("NO_DUE");
    complaint =
        done(
            order(
                complaint,
                "ASK_TO_MEND",
                because() + ", \"due\": \"%s\"".formatted(today.plusDays(7))));
    assertThat(unmet(order(complaint, "UPHOLD", because()))).containsExactly("NOT_MENDED");
    complaint = done(order(complaint, "MEND", ""));
    complaint = done(order(complaint, "UPHOLD", because()));
    assertThat(text(letters(complaint).getFirst())).contains("Du får et nytt vedtak.");
    assertThat(unmet(order(complaint, "FORWARD", ""))).containsExactly("WRONG_STEP");
    Office.refused(office.post(LetterOffice.self(complaint) + "/replay", ""), 409, "not-from-run");
    Office.refused(
        office.post(LetterOffice.self(complaint) + "/smallest-change", ""), 409, "no-town");

    var another = registeredOnce(late.replace("NEXT_OF_KIN", "PARTY"));
    var rejected = done(order(another, "REJECT", because() + ", \"ground\": \"TOO_LATE\""));
    var letter = town.draft(LetterOffice.self(rejected) + "/letters", "{}").getFirst();
    assertThat(text(letter)).contains("Klagen kom etter at fristen var ute.", "avvis");
  }

  @Test
  void onTheWaitlistAreToldWhatWouldHaveGivenAPlaceAndNothingOfOthers() {
    office.runOf("2026-11-23");
    var file = waiting();
    var complaint =
        registeredOnce(
            "{\"caseId\": \"%s\", \"complainant\": \"PARTY\", \"receivedOn\": \"%s\"}"
                .formatted(file, today));
    assertThat(complaint.get("deadline").has("lastDay")).as("no letter was sent").isFalse();
    assertThat(complaint.get("isLate").asBoolean()).isFalse();

    var ofTheDay = office.run();
    office.runOf("2026-11-24");
    assertThat(office.run()).isNotEqualTo(ofTheDay);

    var asked = office.post(LetterOffice.self(complaint) + "/smallest-change?wait=0", "");

    assertThat(asked.statusCode()).isIn(201, 202);
    assertThat(Http.json(asked).get("links").get("run").asString())
        .as("where the case was put on the list, not where everyone is now")
        .isEqualTo(ofTheDay);
    var answer = answered(Http.json(asked));
    assertThat(answer.get("outcome").asString()).isIn("WAYS", "NO_WAY");
    assertThat(answer.get("sentences").get("nb").get(0).asString()).isNotBlank();
    assertThat(answer.toString())
        .doesNotContainPattern("\\b[PC][0-9]+\\b")
        .doesNotContain("Synt ", "gaining", "losing", "unitId");
  }

  /** A decision that is taken back puts nobody on the list anew. */
  @Test
  void onTheWaitlistAreOnTheStepThatPutThemThereWhateverCameOfAPlaceSince() {
    office.runOf("2026-11-23");
    var file = backOnTheList();
    var since = step(file, 0);
    assertThat(step(file, -1)).isNotEqualTo(since);
    var letter =
        town.draft(
                "/api/v1/cases/" + file + "/letters",
                "{\"appliedFor\": \"LONG_TERM_SOMATIC\", \"meanwhile\": [\"HOME_NURSING\"]}")
            .getFirst();
    assertThat(PdfReading.of(town.pdf(letter)).text())
        .contains("%d. ".formatted(LocalDate.parse(since).getDayOfMonth()))
        .contains("ventelisten fra");
    assertThat(town.send(town.approve(letter)).statusCode()).isEqualTo(200);

    var early =
        registeredOnce(
            "{\"caseId\": \"%s\", \"complainant\": \"PARTY\", \"receivedOn\": \"%s\"}"
                .formatted(file, today.minusDays(1)));
    var told =
        registeredOnce(
            "{\"caseId\": \"%s\", \"complainant\": \"PARTY\", \"receivedOn\": \"%s\"}"
                .formatted(file, today));

    assertThat(early.get("decidedOn").asString()).isEqualTo(since);
    assertThat(told.get("noticedOn").asString()).isEqualTo(today.toString());
  }

  private String step(UUID file, int index) {
    var steps = office.get("/api/v1/cases/" + file).get("steps");
    return steps.get(index < 0 ? steps.size() + index : index).get("on").asString();
  }

  /** Someone on the waitlist who was given a place that was taken back. */
  private UUID backOnTheList() {
    for (var item : office.items()) {
      if (item.get("kind").asString().equals("PLACEMENT")
          && item.get("state").asString().equals("OPEN")
          && item.get("together").size() < 2) {
        var code = item.get("refId").asString();
        var file = town.in(() -> context.getBean(CaseFiles.class).findByCode(code).orElseThrow());
        if (office.get("/api/v1/cases/" + file.id()).get("status").asString().equals("WAITLIST")) {
          var decided = office.decide(item, "accept", "");
          if (decided.statusCode() == 201) {
            done(office.course(Http.json(decided), "take-back", "{\"reason\": \"Feil knapp.\"}"));
            return file.id();
          }
        }
      }
    }
    throw new AssertionError("Nobody on the waitlist was placed");
  }

  private UUID waiting() {
    return office.items().stream()
        .filter(it -> it.get("kind").asString().equals("UNPLACED"))
        .filter(it -> it.get("refId").asString().startsWith("C"))
        .map(
            it ->
                town.in(
                    () ->
                        context
                            .getBean(CaseFiles.class)
                            .findByCode(it.get("refId").asString())
                            .orElseThrow()
                            .id()))
        .filter(id -> office.get("/api/v1/cases/" + id).get("status").asString().equals("WAITLIST"))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode answered(JsonNode question) {
    var last = System.nanoTime() + 180_000_000_000L;
    var current = question;
    while (!current.get("isReady").asBoolean() && System.nanoTime() < last) {
      current = office.get(LetterOffice.self(question));
    }
    assertThat(current.get("isReady").asBoolean()).isTrue();
    return current.get("answer");
  }

  /** Sent twice with one key, it is registered once. */
  private JsonNode registeredOnce(String body) {
    var key = UUID.randomUUID().toString();
    var first = office.post(COMPLAINTS, body, "Idempotency-Key", key);
    var again = office.post(COMPLAINTS, body, "Idempotency-Key", key);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    var other = body.replace("\"complainant\"", "\"item\": \"x-1\", \"complainant\"");
    Office.refused(office.post(COMPLAINTS, other, "Idempotency-Key", key), 409, "key-used");
    return Http.json(first);
  }

  private void sendLetter(JsonNode decision) {
    var item = decision.get("items").get(0).get("key").asString();
    var letter =
        town.draft(
                LetterOffice.self(decision) + "/letters",
                "{\"about\": [{\"item\": \"%s\", \"appliedFor\": \"LONG_TERM_SOMATIC\"}]}"
                    .formatted(item))
            .getFirst();
    assertThat(town.send(town.approve(letter)).statusCode()).isEqualTo(200);
  }

  private List<JsonNode> letters(JsonNode complaint) {
    var path = LetterOffice.self(complaint) + "/letters";
    var missing = Office.refused(town.post(path, "{}"), 422, "facts-missing").get("missing");
    assertThat(missing.findValuesAsString("code")).contains("REASON");
    var letters =
        town.draft(
            path,
            """
            {"ownWords": "Vi har sett på saken igjen.",
             "complainant": {"name": "Synt Nabo", "addressLines": ["Storgata 7", "6999 Fjordvik"]}}
            """);
    assertThat(letters).allMatch(it -> it.get("kind").asString().equals("COMPLAINT_DECIDED"));
    return letters;
  }

  private String text(JsonNode letter) {
    return PdfReading.of(town.pdf(town.approve(letter))).text();
  }

  private HttpResponse<String> order(JsonNode complaint, String command, String more) {
    return office.course(
        complaint,
        "commands",
        "{\"command\": \"%s\", \"on\": \"%s\"%s}".formatted(command, today, more));
  }

  private static String because() {
    return ", \"reason\": \"Vi har sett på saken på nytt.\"";
  }

  private static JsonNode done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer);
  }

  private static List<String> unmet(HttpResponse<String> answer) {
    return Office.refused(answer, 409, "unmet-conditions").get("unmet").findValuesAsString("code");
  }

  private List<String> alarms() {
    return office.get("/api/v1/alarms?size=500").get("alarms").findValuesAsString("code");
  }
}
