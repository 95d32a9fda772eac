package no.romslig.api.planning;

import static no.romslig.data.run.RunDocumentKind.DRAFT;
import static no.romslig.data.run.RunDocumentKind.PROPOSAL;
import static no.romslig.data.run.RunDocumentKind.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunDocuments;
import no.romslig.data.run.RunIds;
import no.romslig.data.run.RunOrder;
import no.romslig.data.run.RunState;
import no.romslig.data.run.Runs;
import no.romslig.solver.run.Progress;
import no.romslig.solver.run.Progress.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class RunBookTest {

  @LocalServerPort private int port;
  @Autowired private RunBook book;
  @Autowired private Runs runs;
  @Autowired private RunDocuments documents;
  @Autowired private RunIds ids;
  @Autowired private JdbcClient database;
  @Autowired private RegisterTransactions transactions;
  @Autowired private MunicipalityRoll roll;

  private Http http;
  private Acting acting;

  @BeforeEach
  void speak() {
    http = Http.onPort(port);
    acting = new Acting(roll.enrol("9991", "Fjordvik (synthetic)"), "subject-1", "TEST");
  }

  @Test
  void showsTheBestSoFarUntilTheAnswerReplacesIt() {
    var run = stored();
    assertThat(book.start(acting, run)).isPresent();

    book.keepDraft(acting, run, bytes("first"));
    book.keepDraft(acting, run, bytes("better"));
    assertThat(book.proposal(acting, run).orElseThrow().content()).isEqualTo(bytes("better"));

    book.finish(acting, run, bytes("answer"), 12);
    assertThat(book.proposal(acting, run).orElseThrow().content()).isEqualTo(bytes("answer"));
    assertThat(book.document(acting, run, DRAFT)).isEmpty();
    assertThat(book.find(acting, run).orElseThrow().state()).isEqualTo(RunState.DONE);
  }

  @Test
  void tellsHowManyAreSettledAndHidesNightsThatNobodyHasPlannedYet() {
    var run = stored();
    book.start(acting, run);

    book.tell(
        acting, run, new Progress(Phase.RANKING, 1_203, 4_000, 7_000, 0, 0, Duration.ofSeconds(5)));

    var progress = Http.json(http.get("/api/v1/runs/" + run)).get("progress");
    assertThat(progress.get("phase").asString()).isEqualTo("ranking");
    assertThat(progress.get("settled").asLong()).isEqualTo(1_203);
    assertThat(progress.get("total").asLong()).isEqualTo(4_000);
    assertThat(progress.get("steps").asLong()).isEqualTo(7_000);
    assertThat(progress.get("elapsedMillis").asLong()).as("goes on").isGreaterThan(5_000);
    assertThat(progress.has("missing") || progress.has("bound")).isFalse();
    assertThat(http.get("/runs/" + run, "Accept", "text/html", "Accept-Language", "nn").body())
        .contains("Varige plassar etter behov", "1\u00a0203 av 4\u00a0000")
        .doesNotContain("Vekta døgn som manglar");
  }

  @Test
  void tellsOfNightsAndNotOfPeopleOnceStaysArePlanned() {
    var run = stored();
    book.start(acting, run);

    book.tell(acting, run, new Progress(Phase.STAYS, 0, 0, 9_000, 70, 60, Duration.ofSeconds(8)));

    var progress = Http.json(http.get("/api/v1/runs/" + run)).get("progress");
    assertThat(progress.get("missing").asLong()).isEqualTo(70);
    assertThat(progress.get("bound").asLong()).isEqualTo(60);
    assertThat(progress.has("settled") || progress.has("total")).isFalse();
  }

  @Test
  void everyPhaseHasItsWordsInEachLanguage() {
    var run = stored();
    book.start(acting, run);

    for (var phase : Phase.values()) {
      book.tell(acting, run, Progress.begun(phase));
      for (var language : List.of("nb", "nn", "en")) {
        assertThat(http.get("/runs/" + run + "/panel?lang=" + language).body())
            .doesNotContain("??");
      }
    }
  }

  @Test
  void letsARunBeginAgainButNotOneThatHasEnded() {
    var run = stored();
    assertThat(book.start(acting, run)).isPresent();

    assertThat(book.start(acting, run).orElseThrow().starts()).isEqualTo(2);

    book.finish(acting, run, bytes("answer"), 1);
    assertThat(book.start(acting, run)).isEmpty();
    assertThatThrownBy(() -> book.finish(acting, run, bytes("another"), 1))
        .isInstanceOf(IllegalStateException.class);
    assertThat(book.document(acting, run, PROPOSAL).orElseThrow().content())
        .isEqualTo(bytes("answer"));
  }

  @Test
  void keepsInputAndAnswerWhoeverAsks() {
    var run = stored();

    assertThatThrownBy(() -> change("update run_document set packed = '' where run_id = ?", run))
        .hasStackTraceContaining("is kept as it is");
    assertThatThrownBy(() -> change("delete from run_document where run_id = ?", run))
        .hasStackTraceContaining("is kept as it is");
    assertThat(book.document(acting, run, SNAPSHOT).orElseThrow().content())
        .isEqualTo(bytes("input"));
  }

  @Test
  void worksWithRowsOnlyAndWithoutOwningTheTables() {
    assertThatThrownBy(() -> database.sql("drop table run_document").update())
        .hasStackTraceContaining("must be owner");
    assertThatThrownBy(() -> database.sql("delete from run").update())
        .hasStackTraceContaining("permission denied");
  }

  private void change(String sql, UUID run) {
    transactions.run(acting, () -> database.sql(sql).param(run).update());
  }

  private UUID stored() {
    var now = Instant.parse("2026-11-23T06:15:00Z");
    var order =
        new RunOrder(
            "9998",
            "Lillevik",
            LocalDate.of(2026, 11, 23),
            "0".repeat(64),
            "kinn",
            "1.0.0",
            0,
            10L,
            null,
            "0.1.0",
            null,
            null,
            null);
    var run = Run.order(ids.next(), order, now);
    transactions.run(
        acting,
        () -> {
          runs.save(run);
          documents.keep(run.id(), SNAPSHOT, bytes("input"), now);
        });
    return run.id();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
