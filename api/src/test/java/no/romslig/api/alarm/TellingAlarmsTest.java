package no.romslig.api.alarm;

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
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.PublishedStay;
import no.romslig.data.institution.UnitClosure;
import no.romslig.data.institution.UnitClosures;
import no.romslig.data.register.EntryIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Alarms about what was decided and not told, offered, or decided for a unit that closes. */
@ApplicationTest
class TellingAlarmsTest {

  private static final List<String> HOMES =
      List.of("LONG_TERM_SOMATIC", "LONG_TERM_SHELTERED", "LONG_TERM_SPECIAL");

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
  private LetterOffice town;
  private Office office;

  @BeforeEach
  void open() {
    town = new LetterOffice(context, port, "fjordvik", "{}");
    office = town.office();
    town.furnish();
    town.name();
    office.runOf("2026-11-23");
  }

  @Test
  void tellOfADecisionUntilItsLetterHasGoneOut() {
    assertThat(about("DECISION_UNTOLD", today.plusDays(1))).isEmpty();
    var decision = town.accepted("PLACEMENT", HOMES);
    var file = town.in(() -> committed().getFirst().caseId());

    assertThat(about("DECISION_UNTOLD", today)).as("on the day itself").isEmpty();
    assertThat(about("DECISION_UNTOLD", today.plusDays(1))).containsExactly(String.valueOf(file));

    var letters = drafted(decision);
    var approved = town.approve(letters.getFirst());
    assertThat(about("DECISION_UNTOLD", today.plusDays(1))).hasSize(1);
    assertThat(about("LETTER_UNSENT", today.plusDays(1))).containsExactly(String.valueOf(file));
    done(town.send(approved));
    assertThat(about("DECISION_UNTOLD", today.plusDays(1))).isEmpty();
    assertThat(about("LETTER_UNSENT", today.plusDays(1))).isEmpty();

    var repeal = "{\"ground\": \"INVALID\", \"reason\": \"It was decided for the wrong person.\"}";
    done(new Office(town.approver()).course(decision, "repeal", repeal));
    assertThat(about("DECISION_UNTOLD", today.plusDays(1))).containsExactly(String.valueOf(file));
    done(town.send(town.approve(drafted(decision).getFirst())));
    assertThat(about("DECISION_UNTOLD", today.plusDays(1))).isEmpty();
  }

  @Test
  void tellOfARefusalAndOfTheAnswerToAComplaintThatNoLetterTells() {
    var path = town.refuse();
    var file = path.substring(path.lastIndexOf('/') + 1);
    assertThat(about("DECISION_UNTOLD", today)).containsExactly(file);

    var letter =
        town.draft(
                path + "/letters",
                "{\"appliedFor\": \"LONG_TERM_SOMATIC\", \"instead\": [\"HOME_NURSING\"]}")
            .getFirst();
    done(town.send(town.approve(letter)));
    assertThat(about("DECISION_UNTOLD", today)).isEmpty();

    var complaint =
        Office.created(
            town.post(
                "/api/v1/complaints",
                """
                {"caseId": "%s", "service": "LONG_TERM_SOMATIC", "complainant": "PARTY",
                 "receivedOn": "%s"}
                """
                    .formatted(file, today)));
    done(
        office.course(
            complaint,
            "commands",
            """
            {"command": "UPHOLD", "on": "%s", "reason": "Vi tok feil sist."}
            """
                .formatted(today)));
    assertThat(about("DECISION_UNTOLD", today.plusDays(1)))
        .containsExactly(complaint.get("id").asString());
  }

  @Test
  void tellOfAnOfferByItsOwnLastDay() {
    var decision = town.accepted("PLACEMENT", HOMES);
    var offer = "{\"answerBy\": \"%s\"}".formatted(today.plusDays(10));
    Office.created(office.post(LetterOffice.self(decision) + "/offer", offer));

    assertThat(about("OFFER_UNANSWERED", today.plusDays(2))).isEmpty();
    assertThat(about("OFFER_UNANSWERED", today.plusDays(3))).hasSize(1);
    assertThat(alarms(today.plusDays(3)))
        .filteredOn(it -> it.get("code").asString().equals("OFFER_UNANSWERED"))
        .allMatch(it -> it.get("due").asString().equals(today.plusDays(10).toString()));
  }

  @Test
  void tellOfWhatIsDecidedOrPublishedInAUnitThatCloses() {
    town.accepted("PLACEMENT", HOMES);
    var decided = town.in(() -> committed().getFirst());
    var first = decided.nights().starts();
    assertThat(about("CLOSES_BEFORE_STAYS", first)).doesNotContain(unit(decided));

    close(decided.seat().unitId(), first.plusDays(3), first.plusDays(10));

    var alarm =
        alarms(first).stream()
            .filter(it -> it.get("code").asString().equals("CLOSES_BEFORE_STAYS"))
            .filter(it -> it.get("about").get("id").asString().equals(unit(decided)))
            .findFirst()
            .orElseThrow();
    assertThat(alarm.get("due").asString()).isEqualTo(first.plusDays(3).toString());
    assertThat(alarm.get("values").get("stays").asInt()).isEqualTo(1);

    Office.created(office.publish("{}"));
    var stay = town.in(this::published);
    close(stay.seat().unitId(), stay.nights().starts(), stay.nights().starts().plusDays(1));
    assertThat(about("CLOSES_BEFORE_STAYS", stay.nights().starts()))
        .contains(stay.seat().unitId().toString());
  }

  private static String unit(Commitment decided) {
    return decided.seat().unitId().toString();
  }

  private List<Commitment> committed() {
    return town.bean(Bookings.class).findFrom(today).stream()
        .filter(Commitment.class::isInstance)
        .map(Commitment.class::cast)
        .filter(it -> it.caseId() != null)
        .sorted((one, other) -> other.id().compareTo(one.id()))
        .toList();
  }

  /** The last one that was published and has not begun. */
  private PublishedStay published() {
    return town.bean(Bookings.class).findFrom(today).stream()
        .filter(PublishedStay.class::isInstance)
        .map(PublishedStay.class::cast)
        .filter(it -> it.nights().starts().isAfter(today))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private void close(UUID unit, LocalDate from, LocalDate to) {
    town.in(
        () ->
            town.bean(UnitClosures.class)
                .save(
                    new UnitClosure(
                        town.bean(EntryIds.class).next(), unit, from, to, "Oppussing", null)));
  }

  private List<JsonNode> drafted(JsonNode decision) {
    return town.draft(
        LetterOffice.self(decision) + "/letters",
        """
        {"about": [{"item": "%s", "appliedFor": "LONG_TERM_SOMATIC", "ownWords": "Vi så på det."}]}
        """
            .formatted(decision.get("items").get(0).get("key").asString()));
  }

  private List<JsonNode> alarms(LocalDate day) {
    return office.get("/api/v1/alarms?size=500&day=" + day).get("alarms").valueStream().toList();
  }

  private List<String> about(String code, LocalDate day) {
    return alarms(day).stream()
        .filter(it -> it.get("code").asString().equals(code))
        .map(it -> it.get("about").get("id").asString())
        .toList();
  }

  private static JsonNode done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer);
  }
}
