package no.romslig.data.decision;

import static no.romslig.data.decision.DecisionEventKind.APPROVED;
import static no.romslig.data.decision.DecisionEventKind.DECLINED;
import static no.romslig.data.decision.DecisionEventKind.MOVED_IN;
import static no.romslig.data.decision.DecisionEventKind.SENT_BACK;
import static no.romslig.data.decision.DecisionEventKind.TAKEN_BACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.romslig.data.FullTown;
import no.romslig.data.RegisterTest;
import no.romslig.data.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses about decisions, whoever asks. */
@RegisterTest
class GuardsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final String WHY = "The daughter lives next door to it.";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;
  @Autowired private Decisions decisions;
  @Autowired private DecisionEvents events;
  @Autowired private DecisionItems items;
  @Autowired private Offers offers;
  @Autowired private OfferEvents offerEvents;
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
  void takesADecisionOnItsCourseOnly() {
    var awaiting = decide(Verb.CHOOSE, "placements-1", true);
    for (var early : List.of(DECLINED, MOVED_IN)) {
      refuse(awaiting, early, "decision_may_follow");
    }
    happen(awaiting, TAKEN_BACK);
    refuse(awaiting, APPROVED, "decision_may_follow");
    refuse(awaiting, SENT_BACK, "decision_ended_once");

    var inForce = decide(Verb.CHOOSE, "placements-2", false);
    for (var late : List.of(APPROVED, SENT_BACK)) {
      refuse(inForce, late, "decision_may_follow");
    }
    happen(inForce, MOVED_IN);
    refuse(inForce, TAKEN_BACK, "decision_ended_once");

    var nothingGiven = decide(Verb.REJECT, "placements-3", false);
    for (var any : DecisionEventKind.values()) {
      refuse(nothingGiven, any, "decision_may_follow");
    }
  }

  @Test
  void neverLetsAnApprovalFollowWhatIsTakenBack() {
    for (int i = 1; i <= 8; i++) {
      var decision = decide(Verb.CHOOSE, "placements-" + i, true);
      try (var threads = Executors.newFixedThreadPool(8)) {
        for (int k = 0; k < 8; k++) {
          var kind = k % 2 == 0 ? APPROVED : TAKEN_BACK;
          threads.execute(() -> tried(decision, kind));
        }
      }

      var kinds =
          town.in(() -> events.findByDecisionIdInOrderById(List.of(decision.id()))).stream()
              .map(DecisionEvent::kind)
              .toList();
      assertThat(kinds)
          .as("decision %d", i)
          .isIn(List.of(TAKEN_BACK), List.of(APPROVED, TAKEN_BACK));
    }
  }

  private void tried(Decision decision, DecisionEventKind kind) {
    try {
      happen(decision, kind);
    } catch (DataAccessException refused) {
      assertThat(refused).hasStackTraceContaining("decision_");
    }
  }

  @Test
  void decidesOnAnItemOnceAsLongAsTheDecisionStands() {
    for (var verb : List.of(Verb.REJECT, Verb.NOT_NOW, Verb.CHOOSE)) {
      assertThatThrownBy(() -> decide(verb, "placements-0", false))
          .as("%s", verb)
          .hasStackTraceContaining("item_is_decided_once");
    }
    happen(
        town.in(() -> decisions.findAllByOrderById().getFirst()),
        TAKEN_BACK,
        TakingBackGround.INVALID);

    decide(Verb.REJECT, "placements-0", false);
    decide(Verb.CHOOSE, "placements-0", false);

    assertThatThrownBy(() -> decide(Verb.REJECT, "placements-0", false))
        .hasStackTraceContaining("item_is_decided_once");
  }

  @Test
  void letsOneOfManyDecideOnAnItem() {
    var decided = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(12)) {
      for (int i = 0; i < 12; i++) {
        threads.execute(
            () -> {
              decide(Verb.CHOOSE, "placements-1", false);
              decided.incrementAndGet();
            });
      }
    }

    assertThat(decided).hasValue(1);
    assertThat(town.in(() -> items.findAllByOrderById()))
        .filteredOn(it -> it.item().equals("placements-1"))
        .hasSize(1);
  }

  @Test
  void offersOnlyWhatIsInForceAndRemindsNobodyWhoHasAnswered() {
    var offer = town.in(() -> offers.findAllByOrderById().getFirst());
    answer(offer, OfferEventKind.ACCEPTED);
    assertThatThrownBy(() -> answer(offer, OfferEventKind.REMINDED))
        .hasStackTraceContaining("offer_may_follow");
    assertThatThrownBy(() -> answer(offer, OfferEventKind.WITHDRAWN))
        .hasStackTraceContaining("offer_answered_once");

    var awaiting = decide(Verb.CHOOSE, "placements-1", true);
    assertThatThrownBy(
            () ->
                town.run(
                    () ->
                        offers.save(
                            new Offer(
                                town.ids().next(),
                                items
                                    .findByDecisionIdInOrderById(List.of(awaiting.id()))
                                    .getFirst(),
                                offer.caseId(),
                                offer.unitId(),
                                DAY,
                                DAY,
                                "caseworker"))))
        .hasStackTraceContaining("offer_is_in_force");
  }

  /** Forvaltningsloven § 35, and V50. */
  @Test
  void takesBackWhatSomeoneHasAcceptedOnAGroundAlone() {
    var offered = town.in(() -> decisions.findAllByOrderById().getFirst());
    answer(town.in(() -> offers.findAllByOrderById().getFirst()), OfferEventKind.ACCEPTED);
    refuse(offered, TAKEN_BACK, "decision_may_follow");
    var other = decide(Verb.CHOOSE, "placements-1", false);
    assertThatThrownBy(() -> happen(other, MOVED_IN, TakingBackGround.INVALID))
        .hasStackTraceContaining("ground_of_taking_back");

    happen(offered, TAKEN_BACK, TakingBackGround.INVALID);

    assertThat(town.in(() -> events.findByDecisionIdInOrderById(List.of(offered.id()))))
        .last()
        .matches(DecisionEvent::isRepeal);
  }

  /** On an item of the town's run, without a place: the database does not ask for one. */
  private Decision decide(Verb verb, String item, boolean secondPerson) {
    return town.in(
        () -> {
          var first = decisions.findAllByOrderById().getFirst();
          var price =
              new ShownPrice(
                  Objects.requireNonNull(first.priceId()),
                  Objects.requireNonNull(first.priceHash()));
          var decision =
              new Decision(
                  town.ids().next(),
                  first.basis(),
                  verb,
                  new Deviation("NEAR_FAMILY", WHY),
                  verb == Verb.CHOOSE ? price : null,
                  "caseworker",
                  DAY,
                  secondPerson);
          decisions.save(decision);
          items.save(
              new DecisionItem(
                  town.ids().next(),
                  decision.id(),
                  item,
                  DecisionItemKind.PLACEMENT,
                  new About(null, null, null, null),
                  "{}"));
          return decision;
        });
  }

  private void happen(Decision decision, DecisionEventKind kind) {
    happen(decision, kind, null);
  }

  private void happen(
      Decision decision, DecisionEventKind kind, @Nullable TakingBackGround ground) {
    town.run(
        () ->
            events.save(
                new DecisionEvent(
                    town.ids().next(), decision, kind, "someone-else", DAY, WHY, ground)));
  }

  private void refuse(Decision decision, DecisionEventKind kind, String by) {
    assertThatThrownBy(() -> happen(decision, kind)).as("%s", kind).hasStackTraceContaining(by);
  }

  private void answer(Offer offer, OfferEventKind kind) {
    town.run(
        () ->
            offerEvents.save(
                new OfferEvent(town.ids().next(), offer.id(), kind, DAY, null, WHY, "caseworker")));
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
