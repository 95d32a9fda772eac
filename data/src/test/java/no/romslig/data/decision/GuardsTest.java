package no.romslig.data.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.romslig.data.FullTown;
import no.romslig.data.RegisterTest;
import no.romslig.data.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses about decisions, whoever asks. */
@RegisterTest
class GuardsTest {

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;
  @Autowired private Decisions decisions;
  @Autowired private DecisionEvents events;
  @Autowired private RegisterRuns registerRuns;

  private Town town;

  @BeforeEach
  void fill() {
    town = FullTown.in(context);
  }

  @Test
  void letsNobodyDecideFromWhatWasImagined() {
    for (var kind : new String[] {"WHAT_IF", "PRICE"}) {
      assertThatThrownBy(
              () ->
                  town.run(
                      () -> {
                        var run = imagined(kind);
                        database
                            .sql(
                                """
                                insert into decision (id, version, run_id, run_decidable,
                                  snapshot_hash, proposal_hash, rule_set_id, rule_set_version,
                                  seed, verb, decided_by, decided_on, second_person)
                                select gen_random_uuid(), 0, cast(:run as uuid), true,
                                  snapshot_hash, proposal_hash, rule_set_id, rule_set_version,
                                  seed, 'ACCEPT', decided_by, decided_on, false
                                from decision limit 1
                                """)
                            .param("run", run)
                            .update();
                      }))
          .as(kind)
          .hasMessageContaining("decision");
    }
  }

  private String imagined(String kind) {
    var run = new no.romslig.data.FullDecisions(town).run(RegisterRunKind.valueOf(kind));
    context.getBean(jakarta.persistence.EntityManager.class).flush();
    return run.toString();
  }

  @Test
  void letsNobodyApproveOfTheOwnDecision() {
    assertThatThrownBy(
            () ->
                town.run(
                    () ->
                        events.save(
                            new DecisionEvent(
                                town.ids().next(),
                                decisions.findAllByOrderById().getFirst(),
                                DecisionEventKind.SENT_BACK,
                                "caseworker",
                                LocalDate.of(2026, 11, 2),
                                "This is not what was agreed."))))
        .hasMessageContaining("approved_by_another");
  }

  @Test
  void undoesNothingWithoutAReason() {
    for (var reason : new @Nullable String[] {null, "", "   ", "because"}) {
      assertThatThrownBy(
              () ->
                  town.run(
                      () ->
                          events.save(
                              new DecisionEvent(
                                  town.ids().next(),
                                  decisions.findAllByOrderById().getFirst(),
                                  DecisionEventKind.TAKEN_BACK,
                                  "caseworker",
                                  LocalDate.of(2026, 11, 2),
                                  reason))))
          .as("reason: %s", reason)
          .hasMessageContaining("reason_given");
    }
  }

  @Test
  void changesNoDecisionAndNoPrice() {
    for (var table :
        new String[] {
          "register_run",
          "price",
          "price_result",
          "decision",
          "decision_item",
          "decision_event",
          "offer",
          "offer_event"
        }) {
      for (var sql :
          new String[] {"delete from " + table, "update " + table + " set version = 7"}) {
        assertThatThrownBy(() -> town.run(() -> database.sql(sql).update())).as(sql).isNotNull();
      }
    }
    assertThat(town.in(() -> registerRuns.findAllByOrderById())).hasSize(1);
  }

  @Test
  void demandsAReasonWhereOneDeparts() {
    assertThatThrownBy(
            () ->
                town.run(
                    () ->
                        database
                            .sql(
                                """
                                insert into decision (id, version, run_id, run_decidable,
                                  snapshot_hash, proposal_hash, rule_set_id, rule_set_version,
                                  seed, verb, decided_by, decided_on, second_person)
                                select gen_random_uuid(), 0, run_id, true, snapshot_hash,
                                  proposal_hash, rule_set_id, rule_set_version, seed, 'REJECT',
                                  decided_by, decided_on, false
                                from decision limit 1
                                """)
                            .update()))
        .hasMessageContaining("decision_check");
  }
}
