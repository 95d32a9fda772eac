package no.romslig.api.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.decision.Office;
import no.romslig.api.letter.pdf.PdfReading;
import no.romslig.api.letter.pdf.Validator;
import no.romslig.api.letter.send.Sha256;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.need.NeedAssessment;
import no.romslig.data.need.NeedAssessments;
import no.romslig.data.person.Persons;
import no.romslig.data.register.EntryIds;
import no.romslig.data.stay.GrantFacts;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.waiting.CaseFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Letters of a day's decisions, from the registers to the print folder and the archive. */
@ApplicationTest
class LetterDayTest {

  private static final List<String> HOMES =
      List.of("LONG_TERM_SOMATIC", "LONG_TERM_SHELTERED", "LONG_TERM_SPECIAL");
  private static final Locale NORWAY = Locale.of("nb", "NO");
  private static final List<String> DWELLINGS = List.of("HDO", "CARE_HOUSING");

  /** As in municipalities whose dwellings rest on rules of their own (C8). */
  private static final String DWELLINGS_TO_THE_BOARD =
      """
      {"complaint": {
        "HDO": {"track": "MUNICIPAL_BOARD", "deadlineWeeks": 3},
        "CARE_HOUSING": {"track": "MUNICIPAL_BOARD", "deadlineWeeks": 3}}}
      """;

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private LetterOffice town;
  private Office office;

  @BeforeEach
  void load() {
    town = new LetterOffice(context, port, "fjordvik", DWELLINGS_TO_THE_BOARD);
    office = town.office();
  }

  @Test
  void goFromTheDecisionToThePrintFolderAndTheArchive() throws Exception {
    office.runOf("2026-11-23");
    var decision = town.accepted("PLACEMENT", HOMES);
    var path = LetterOffice.self(decision) + "/letters";
    var item = decision.get("items").get(0).get("key").asString();

    var lacks = Office.refused(town.post(path, "{}"), 422, "facts-missing").get("missing");
    assertThat(lacks.findValuesAsString("code"))
        .containsExactly("APPLIED_FOR", "SENDER", "SIGNATURE", "NAME");
    assertThat(lacks.findValuesAsString("todo")).doesNotHaveDuplicates();
    assertThat(office.get("/api/v1/letters").get("total").asInt()).isZero();

    town.furnish();
    town.name();
    Office.refused(office.post(path, "{}"), 400, "key-required");
    Office.refused(town.post(path, "{\"about\": [{\"item\": \"x-1\"}]}"), 422, "invalid-content");
    var letters = town.draft(path, about(item, "LONG_TERM_SOMATIC", ""));
    assertThat(letters)
        .extracting(it -> it.get("recipient").asString())
        .containsExactly("CONCERNED", "ATTORNEY");
    assertThat(letters)
        .extracting(it -> it.get("writtenForm").asString())
        .containsExactly("NB", "NN");
    Office.refused(town.post(path, about(item, "LONG_TERM_SOMATIC", "")), 409, "letters-written");

    var letter = worded(letters.getFirst());
    Office.refused(town.send(letter), 409, "not-approved");
    var draft = PdfReading.of(town.pdf(letter));
    assertThat(draft.title()).startsWith("Utkast");
    assertThat(draft.text()).contains("Utkast. Brevet gjelder ikke").contains("Vi såg det.");
    var word = town.caseworker().bytes(letter.get("links").get("docx").asString());
    assertThat(word.body()).startsWith('P', 'K');

    var approved = town.approve(letter);
    var frozen = town.pdf(approved);
    assertThat(Sha256.of(frozen).hex())
        .isEqualTo(approved.get("approved").get("sha256").asString());
    assertThat(town.pdf(approved)).isEqualTo(frozen);
    assertThat(PdfReading.of(frozen).text())
        .contains("Vi såg det.")
        .containsOnlyOnce("Kari Eksempel, saksbehandler")
        .doesNotContain("Utkast");
    Office.refused(put(approved, "Andre ord."), 409, "frozen");
    Office.refused(office.course(approved, "approve", ""), 409, "frozen");
    assertThat(http(approved, "docx")).isEqualTo(409);
    assertThat(http(approved, "archive-message")).isEqualTo(409);

    var sent = Http.json(town.send(approved));
    assertThat(sent.get("state").asString()).isEqualTo("SENT");
    assertThat(Files.readAllBytes(printed(sent))).isEqualTo(frozen);
    var again = Http.json(town.send(approved));
    assertThat(again).isEqualTo(sent);
    var message = town.caseworker().get(LetterOffice.self(sent) + "/archive-message").body();
    assertThat(message)
        .contains("arkivmelding", sent.get("approved").get("sha256").asString())
        .contains(sent.get("id").asString() + ".pdf");
    Office.refused(
        office.course(sent, "discard", "{\"reason\": \"Nobody needs it now.\"}"), 409, "sent");
  }

  /** A later assessment that nobody has scored yet says nothing of the class in force. */
  @Test
  void tellTheDayOfTheAssessmentThatTheClassRestsOn() {
    town.furnish();
    var path = town.refuse();
    var file = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    var today = LocalDate.now(ZoneId.of("Europe/Oslo"));
    town.in(
        () -> {
          var person = town.bean(CaseFiles.class).findById(file).orElseThrow().personId();
          var all = town.bean(NeedAssessments.class);
          var scored = all.findByPersonIdOrderById(person).getFirst();
          return all.save(
              new NeedAssessment(
                  town.bean(EntryIds.class).next(), person, scored.listId(), today, "sykepleier"));
        });

    var letter =
        town.draft(
                path + "/letters",
                "{\"appliedFor\": \"LONG_TERM_SOMATIC\", \"instead\": [\"HOME_NURSING\"]}")
            .getFirst();

    var scored = today.minusDays(60).format(DateTimeFormatter.ofPattern("d. MMMM uuuu", NORWAY));
    assertThat(PdfReading.of(town.pdf(letter)).text())
        .contains("Vi kartla behovet ditt for hjelp " + scored + ".");
  }

  @Test
  void areApprovedByASecondPersonWhereTheRuleSetAsks() {
    town =
        new LetterOffice(
            context, port, "fjordvik", "{\"decision\": {\"secondPerson\": \"ALWAYS\"}}");
    office = town.office();
    var second = new Office(town.approver());
    town.furnish();
    town.name();
    office.runOf("2026-11-23");
    var decision = town.accepted("PLACEMENT", HOMES);
    var letter = drafted(decision, "LONG_TERM_SOMATIC", "").getFirst();
    assertThat(letter.get("commands").valueStream().map(JsonNode::asString))
        .containsExactly("words", "discard");
    Office.refused(second.course(letter, "approve", ""), 409, "decision-awaits-approval");
    assertThat(second.course(decision, "approve", "").statusCode()).isEqualTo(200);

    Office.refused(office.course(letter, "approve", ""), 403, "same-person");
    var approved = second.course(letter, "approve", "");

    assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
    assertThat(PdfReading.of(town.pdf(letter)).text()).contains("Ola Eksempel", "Kari Eksempel");
  }

  @Test
  void doNotGoByPostWhereTheAddressIsProtected() {
    office.runOf("2026-11-23");
    town.furnish();
    town.name();
    var decision = town.accepted("PLACEMENT", HOMES);
    var person = drafted(decision, "LONG_TERM_SOMATIC", "").getFirst().get("person").asString();
    town.hiddenGuardian(UUID.fromString(person));

    var hidden = drafted(decision, "LONG_TERM_SOMATIC", "");

    assertThat(hidden).hasSize(1);
    var approved = town.approve(hidden.getFirst());
    assertThat(approved.get("approved").get("hasAddress").asBoolean()).isFalse();
    assertThat(PdfReading.of(town.pdf(approved)).text())
        .contains("Synt Guardian")
        .doesNotContain("Havnegata");
    Office.refused(town.send(approved), 409, "address-protected");
    assertThat(Files.exists(printed(approved))).isFalse();
    assertThat(office.get(LetterOffice.self(approved)).get("state").asString())
        .isEqualTo("APPROVED");
  }

  /** What counts is the address of today, not of the day on which the letter was drafted. */
  @Test
  void showNoAddressThatHasBecomeProtectedSinceTheyWereDrafted() {
    office.runOf("2026-11-23");
    town.furnish();
    town.name();
    var decision = town.accepted("PLACEMENT", HOMES);
    var letters = drafted(decision, "LONG_TERM_SOMATIC", "");
    assertThat(PdfReading.of(town.pdf(letters.getFirst())).text()).contains("Storgata 5");
    var early = town.approve(letters.getLast());
    var own = UUID.fromString(early.get("person").asString());

    town.protect(own);

    assertThat(PdfReading.of(town.pdf(letters.getFirst())).text())
        .contains("Synt ")
        .doesNotContain("Storgata");
    var approved = town.approve(letters.getFirst());
    assertThat(approved.get("approved").get("hasAddress").asBoolean()).isFalse();
    assertThat(PdfReading.of(town.pdf(approved)).text()).doesNotContain("Storgata");
    Office.refused(town.send(approved), 409, "address-protected");

    Office.refused(town.send(early), 409, "address-protected");
    assertThat(Files.exists(printed(early))).isFalse();
    Office.refused(
        town.caseworker().get(LetterOffice.self(early) + "/pdf"), 409, "address-protected");
    var path = LetterOffice.self(early) + "/pdf";
    Office.refused(office.post(path, "{\"reason\": \" \"}"), 422, "invalid-content");
    assertThat(office.post(path, "{\"reason\": \"Klagen må vurderes.\"}").statusCode())
        .isEqualTo(200);
    assertThat(town.reasons(own)).contains("Klagen må vurderes.");
  }

  @Test
  void ofADecisionThatWasTakenBackAreNotSent() {
    office.runOf("2026-11-23");
    town.furnish();
    town.name();
    var decision = town.accepted("PLACEMENT", HOMES);
    var item = decision.get("items").get(0).get("key").asString();
    var path = LetterOffice.self(decision) + "/letters";
    var letters = town.draft(path, about(item, "LONG_TERM_SOMATIC", ""));
    var approved = town.approve(letters.getFirst());
    var wrong = office.course(letters.getLast(), "discard", "{\"reason\": \"Feil fullmektig.\"}");
    assertThat(Http.json(wrong).get("state").asString()).isEqualTo("DISCARDED");
    assertThat(town.draft(path, about(item, "LONG_TERM_SOMATIC", ""))).hasSize(1);

    var back = office.course(decision, "take-back", "{\"reason\": \"It was the wrong button.\"}");
    assertThat(back.statusCode()).as(back.body()).isEqualTo(200);

    Office.refused(town.send(approved), 409, "not-in-force");
    assertThat(Files.exists(printed(approved))).isFalse();
    Office.refused(town.post(path, about(item, "LONG_TERM_SOMATIC", "")), 409, "not-in-force");
    assertThat(office.get(LetterOffice.self(approved)).get("state").asString()).isEqualTo("VOID");
  }

  @Test
  void ofEachKindSayInBothWrittenFormsWhatTheyMust() {
    town.furnish();
    town.name();
    office.runOf("2026-11-23");
    var letters = new ArrayList<JsonNode>();
    letters.addAll(ofPlaces());
    letters.addAll(ofMoves());
    letters.addAll(ofRespite());
    letters.addAll(ofCases());

    for (var form : List.of("NB", "NN")) {
      assertThat(letters)
          .filteredOn(it -> it.get("writtenForm").asString().equals(form))
          .extracting(it -> it.get("kind").asString())
          .as(form)
          .contains(
              "PLACE_GRANTED",
              "HOUSING_GRANTED",
              "SERVICES_GRANTED",
              "MOVED",
              "RESPITE_PLAN",
              "ON_WAITLIST",
              "REFUSED");
    }
    letters.forEach(this::isAsItMustBe);
  }

  private List<JsonNode> ofPlaces() {
    var letters = new ArrayList<JsonNode>();
    var home = town.accepted("PLACEMENT", HOMES);
    letters.addAll(drafted(home, "LONG_TERM_SOMATIC", ""));
    var dwelling = town.accepted("PLACEMENT", DWELLINGS);
    letters.addAll(
        drafted(
            dwelling,
            "HDO",
            """
            , "services": [{"help": "HOME_NURSING", "minutesPerWeek": 630}, {"help": "MEALS"}]
            """));
    return letters;
  }

  private List<JsonNode> ofMoves() {
    var decision = moved();
    var items = new ArrayList<String>();
    decision
        .get("items")
        .forEach(
            it ->
                items.add(
                    "{\"item\": \"%s\", \"heardOn\": \"2026-11-19\", \"ownWords\": \"Vi har snakket sammen.\"}"
                        .formatted(it.get("key").asString())));
    var path = LetterOffice.self(decision) + "/letters";
    var lacks = Office.refused(town.post(path, "{}"), 422, "facts-missing").get("missing");
    assertThat(lacks.findValuesAsString("code")).contains("HEARD_ON");
    return town.draft(path, "{\"about\": [" + String.join(", ", items) + "]}");
  }

  /** Some move that may be carried out. */
  private JsonNode moved() {
    for (var item : office.items()) {
      if (item.get("kind").asString().equals("RELOCATION")
          && item.get("state").asString().equals("OPEN")) {
        var answer = office.decide(item, "accept", "");
        if (answer.statusCode() == 201) {
          return Http.json(answer);
        }
      }
    }
    throw new AssertionError("No move that may be carried out");
  }

  private List<JsonNode> ofRespite() {
    var plan = Office.created(office.publish("{}"));
    var item = plan.get("items").get(0).get("key").asString();
    var letters =
        town.draft(
            LetterOffice.self(plan) + "/letters",
            "{\"about\": [{\"item\": \"%s\", \"receivedOn\": \"2026-05-04\"}]}".formatted(item));
    assertThat(letters)
        .extracting(it -> it.get("recipient").asString())
        .containsAnyOf("CAREGIVER", "GUARDIAN");
    return letters;
  }

  /** The registers hold the first day without it. */
  @Test
  void tellTheLastDayOfAGrantAsItsLast() {
    town.furnish();
    town.name();
    office.runOf("2026-11-23");
    var plan = Office.created(office.publish("{}"));
    var id = UUID.fromString(plan.get("id").asString());
    var item =
        town.in(
            () -> {
              var first =
                  town.bean(DecisionItems.class)
                      .findByDecisionIdInOrderById(List.of(id))
                      .getFirst();
              var grant =
                  town.bean(RespiteGrants.class)
                      .findById(Objects.requireNonNull(first.about().grantId()))
                      .orElseThrow();
              var facts = grant.facts();
              grant.describe(
                  new GrantFacts(
                      facts.careForms(),
                      facts.stayNights(),
                      facts.cycleNights(),
                      facts.starts(),
                      LocalDate.of(2027, 10, 1),
                      facts.needClass(),
                      facts.startDays()));
              return first.item();
            });

    var letter =
        town.draft(
                LetterOffice.self(plan) + "/letters",
                "{\"about\": [{\"item\": \"%s\", \"receivedOn\": \"2026-05-04\"}]}".formatted(item))
            .getFirst();

    assertThat(PdfReading.of(town.pdf(letter)).text()).contains("til 30. september 2027.");
  }

  private List<JsonNode> ofCases() {
    var code = waiting();
    var file = town.in(() -> context.getBean(CaseFiles.class).findByCode(code).orElseThrow().id());
    var path = "/api/v1/cases/" + file + "/letters";
    var lacks = Office.refused(town.post(path, "{}"), 422, "facts-missing").get("missing");
    assertThat(lacks.findValuesAsString("code")).contains("APPLIED_FOR", "MEANWHILE");
    var letters =
        town.draft(
            path,
            """
            {"appliedFor": "LONG_TERM_SOMATIC", "meanwhile": ["HOME_NURSING", "SAFETY_ALARM"],
             "considered": [{"measure": "HELP_AT_HOME", "result": "TRIED"}]}
            """);
    letters.addAll(
        town.draft(
            town.refuse() + "/letters",
            "{\"appliedFor\": \"LONG_TERM_SOMATIC\", \"instead\": [\"HOME_NURSING\"]}"));
    return letters;
  }

  /** A case on the waitlist for which nothing was proposed. */
  private String waiting() {
    for (var item : office.items()) {
      if (item.get("kind").asString().equals("UNPLACED")
          && item.get("refId").asString().startsWith("C")) {
        var id =
            town.in(
                () ->
                    context
                        .getBean(CaseFiles.class)
                        .findByCode(item.get("refId").asString())
                        .orElseThrow()
                        .id());
        if (office.get("/api/v1/cases/" + id).get("status").asString().equals("WAITLIST")) {
          return item.get("refId").asString();
        }
      }
    }
    throw new AssertionError("Nobody waits");
  }

  private List<JsonNode> drafted(JsonNode decision, String appliedFor, String more) {
    var item = decision.get("items").get(0).get("key").asString();
    return town.draft(LetterOffice.self(decision) + "/letters", about(item, appliedFor, more));
  }

  private void isAsItMustBe(JsonNode letter) {
    var document = town.pdf(town.approve(letter));
    assertThat(Validator.faults(document)).as(letter.get("kind").asString()).isEmpty();
    var reading = PdfReading.of(document);
    var isBokmal = letter.get("writtenForm").asString().equals("NB");
    assertThat(reading.marked()).isTrue();
    assertThat(reading.language()).isEqualTo(isBokmal ? "nb-NO" : "nn-NO");
    assertThat(reading.ofType("H1")).hasSize(1);
    assertThat(reading.text())
        .as("%s in %s", letter.get("kind"), letter.get("writtenForm"))
        .contains(deadline(DWELLINGS.contains(letter.get("service").asString()), isBokmal))
        .doesNotContain(isBokmal ? "veker" : "uker")
        .doesNotContainPattern("[{}]|null|\\?\\?|TODO")
        .doesNotContainPattern("\\b[CG][0-9]+\\b.*\\b[CG][0-9]+\\b");
    for (var other : others(letter)) {
      assertThat(reading.text()).doesNotContain("Synt " + other + " ");
    }
  }

  private static String deadline(boolean isDwelling, boolean isBokmal) {
    var weeks = isDwelling ? 3 : 4;
    return isBokmal
        ? "Fristen er %d uker fra du fikk dette brevet. Hvis vi ikke gir deg medhold, sender vi klagen videre til %s"
            .formatted(weeks, isDwelling ? "kommunens klagenemnd" : "Statsforvalteren i Vestland")
        : "Fristen er %d veker frå du fekk dette brevet. Dersom vi ikkje gir deg medhald, sender vi klaga vidare til %s"
            .formatted(
                weeks, isDwelling ? "klagenemnda i kommunen" : "Statsforvaltaren i Vestland");
  }

  /** The codes of everyone whom the letter is not about. */
  private List<String> others(JsonNode letter) {
    var own = UUID.fromString(letter.get("person").asString());
    return town.in(
        () ->
            context.getBean(Persons.class).findAllByOrderById().stream()
                .filter(it -> !it.id().equals(own))
                .map(it -> it.code())
                .toList());
  }

  private static String about(String item, String appliedFor, String more) {
    return """
    {"about": [{"item": "%s", "appliedFor": "%s", "caseNumber": "2026/412",
      "considered": [{"measure": "HELP_AT_HOME", "result": "TRIED"}]%s}]}
    """
        .formatted(item, appliedFor, more);
  }

  private JsonNode worded(JsonNode letter) {
    Office.refused(put(letter, "Nummeret er 018170 12345."), 422, "invalid-content");
    var answer = put(letter, "Vi såg det.");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Office.refused(put(letter, "Andre ord."), 412, "changed-since");
    return Http.json(answer);
  }

  private HttpResponse<String> put(JsonNode letter, String words) {
    return town.caseworker()
        .sendWith(
            "{\"text\": \"%s\"}".formatted(words),
            "PUT",
            LetterOffice.self(letter) + "/words",
            "Content-Type",
            "application/json",
            "If-Match",
            "\"" + letter.get("version").asInt() + "\"");
  }

  private int http(JsonNode letter, String what) {
    return town.caseworker().get(LetterOffice.self(letter) + "/" + what).statusCode();
  }

  private Path printed(JsonNode letter) {
    var name = letter.get("id").asString() + ".pdf";
    return Path.of("target/letters").resolve(town.number()).resolve(name);
  }
}
