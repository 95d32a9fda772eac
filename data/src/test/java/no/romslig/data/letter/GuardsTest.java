package no.romslig.data.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.romslig.data.FullTown;
import no.romslig.data.RegisterTest;
import no.romslig.data.Town;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionEventKind;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.Decisions;
import no.romslig.data.decision.TakingBackGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses about letters, whoever asks. */
@RegisterTest
class GuardsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final String SENT = "(select letter_id from letter_receipt limit 1)";
  private static final String DISCARDED = "(select letter_id from letter_discard limit 1)";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;
  @Autowired private LetterFiles files;
  @Autowired private LetterApprovals approvals;
  @Autowired private LetterReceipts receipts;
  @Autowired private LetterDiscards discards;
  @Autowired private LetterDesk desk;
  @Autowired private Decisions decisions;
  @Autowired private DecisionEvents events;

  private Town town;

  @BeforeEach
  void fill() {
    town = FullTown.in(context);
  }

  @Test
  void letOnlyTheOwnWordsOfADraftBeChanged() {
    var draft = town.in(() -> files.findAllByOrderById().getFirst());

    town.run(() -> files.findById(draft.id()).orElseThrow().reword("Andre ord."));

    assertThat(town.in(() -> files.findById(draft.id()).orElseThrow().ownWords()))
        .isEqualTo("Andre ord.");
    refused(
        "update letter_file set content = '{\"a\": 1}' where id = '" + draft.id() + "'", "drafted");
    refused("update letter_file set written_by = 'me' where id = '" + draft.id() + "'", "drafted");
    refused("delete from letter_file where id = '" + draft.id() + "'", "kept");
  }

  @Test
  void changeNothingOfAFrozenLetter() {
    refused("update letter_file set own_words = 'other' where id = " + SENT, "never changes");
    refused("update letter_file set own_words = 'other' where id = " + DISCARDED, "discarded");
    for (var table :
        List.of("letter_document", "letter_approval", "letter_receipt", "letter_discard")) {
      refused("update " + table + " set letter_id = letter_id", "");
      refused("delete from " + table, "");
    }
  }

  @Test
  void letNobodyApproveOfTheOwnLetterWhereASecondPersonMust() {
    refusedWork(
        () -> {
          var draft = files.findAllByOrderById().getFirst();
          desk.keep(draft.id(), new byte[] {1, 2, 3});
          approve(draft, "caseworker");
        },
        "letter_approved_by_another");
  }

  @Test
  void knowTheDocumentThatWasApproved() {
    refusedWork(
        () -> {
          var draft = files.findAllByOrderById().getFirst();
          desk.keep(draft.id(), new byte[] {4, 5, 6});
          approve(draft, "approver");
        },
        "letter_document");
  }

  @Test
  void letNoLetterGoOfADecisionThatWasTakenBack() {
    var letter = approved();
    town.run(
        () ->
            events.save(
                new DecisionEvent(
                    town.ids().next(),
                    decisions.findAllByOrderById().getFirst(),
                    DecisionEventKind.TAKEN_BACK,
                    "caseworker",
                    DAY,
                    "The place is needed for repairs.",
                    TakingBackGround.INVALID)));

    refusedWork(() -> send(letter), "not in force");
    refusedWork(() -> desk.hold(letter.letterId()), "not in force");
  }

  @Test
  void sendOnce() {
    refusedWork(() -> send(approvals.findAllByOrderById().getFirst()), "letter_receipt");
    refusedWork(
        () ->
            discards.save(
                new LetterDiscard(
                    town.ids().next(),
                    approvals.findAllByOrderById().getFirst().letterId(),
                    "caseworker",
                    DAY,
                    "Nobody needs it now.")),
        "has been sent");
  }

  @Test
  void keepHowALetterWasHandedOver() {
    var letter = approved();

    town.run(() -> receipts.save(handedOver(letter, DAY.plusDays(2), "Gitt til henne hjemme.")));

    var kept = town.in(() -> receipts.findByLetterId(letter.letterId()).orElseThrow());
    assertThat(kept.deliveredOn()).isEqualTo(DAY.plusDays(2));
    assertThat(kept.how()).isEqualTo("Gitt til henne hjemme.");
    assertThat(kept.deliveredAt()).isNull();
    refusedWork(() -> send(letter), "letter_receipt");
  }

  @Test
  void letNoLetterBeDeliveredBeforeItIsApprovedOrOnADayToCome() {
    var letter = approved();
    var how = "Gitt til henne hjemme.";

    refusedWork(
        () -> receipts.save(handedOver(letter, DAY.minusDays(1), how)), "once it is approved");
    refusedWork(
        () -> receipts.save(handedOver(letter, LocalDate.of(2026, 11, 24), how)),
        "once it has happened");
    refusedWork(
        () -> receipts.save(handedOver(letter, DAY, "Gitt til 01814000008.")),
        "letter_receipt_how_check");
    refusedWork(() -> receipts.save(handedOver(letter, DAY, "Gitt.")), "letter_receipt_how_check");
    refused(
        "insert into letter_receipt (id, version, letter_id, sha256, channel, delivered_on,"
            + " sent_by) select gen_random_uuid(), 0, letter_id, sha256, 'IN_PERSON', approved_on,"
            + " 'x' from letter_approval where letter_id = '"
            + letter.letterId()
            + "'",
        "letter_receipt_tells_how");
  }

  private LetterReceipt handedOver(LetterApproval letter, LocalDate on, String how) {
    return LetterReceipt.handedOver(town.ids().next(), letter, on, how, "caseworker");
  }

  /** A draft, approved by another. */
  private LetterApproval approved() {
    return town.in(
        () -> {
          var draft = files.findAllByOrderById().getFirst();
          desk.keep(draft.id(), new byte[] {1, 2, 3});
          return approve(draft, "approver");
        });
  }

  private LetterApproval approve(LetterFile draft, String by) {
    var seal = approvals.findAllByOrderById().getFirst().seal();
    return approvals.save(new LetterApproval(town.ids().next(), draft, by, DAY, seal));
  }

  private void send(LetterApproval letter) {
    receipts.save(
        new LetterReceipt(
            town.ids().next(),
            letter,
            LetterChannel.PRINT,
            Instant.parse("2026-11-03T10:00:00Z"),
            DAY,
            "x.pdf",
            "caseworker"));
  }

  private void refused(String sql, String why) {
    refusedWork(() -> database.sql(sql).update(), why);
  }

  private void refusedWork(Runnable work, String why) {
    assertThatThrownBy(() -> town.run(work)).hasStackTraceContaining(why);
  }
}
