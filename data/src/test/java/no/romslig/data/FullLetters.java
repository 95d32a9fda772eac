package no.romslig.data;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.letter.LetterApproval;
import no.romslig.data.letter.LetterApprovals;
import no.romslig.data.letter.LetterBasis;
import no.romslig.data.letter.LetterChannel;
import no.romslig.data.letter.LetterDesk;
import no.romslig.data.letter.LetterDiscard;
import no.romslig.data.letter.LetterDiscards;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.letter.LetterLabel;
import no.romslig.data.letter.LetterReceipt;
import no.romslig.data.letter.LetterReceipts;
import no.romslig.data.letter.LetterRecipient;
import no.romslig.data.letter.LetterSeal;
import no.romslig.data.letter.LetterSender;
import no.romslig.data.letter.LetterSetting;
import no.romslig.data.letter.LetterSettings;
import no.romslig.data.letter.LetterSignature;
import no.romslig.data.letter.LetterSignatures;

/** Letters of a town's decision: a draft, one that was sent, and one that was discarded. */
public final class FullLetters {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final byte[] DOCUMENT = {1, 2, 3};
  private static final String HASH =
      "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81";

  private final Town town;

  public FullLetters(Town town) {
    this.town = town;
  }

  /** Inside of a transaction of the town's. */
  void fill(UUID person, UUID file) {
    town.of(LetterSettings.class)
        .save(
            new LetterSetting(
                next(),
                new LetterSender(
                    "Tildelingskontoret",
                    List.of("Rådhusgata 1"),
                    "57 00 00 00",
                    "Vestland",
                    "Bustadavdelinga")));
    town.of(LetterSignatures.class)
        .save(new LetterSignature(next(), "caseworker", "Kari Eksempel", "saksbehandler"));
    draft(person, file);
    send(draft(person, file));
    var wrong = draft(person, file);
    town.of(LetterDiscards.class)
        .save(new LetterDiscard(next(), wrong.id(), "caseworker", DAY, "Sendt av en annen."));
  }

  private LetterFile draft(UUID person, UUID file) {
    var item = town.of(DecisionItems.class).findAllByOrderById().getFirst();
    var letter =
        new LetterFile(
            next(),
            next(),
            new LetterLabel(
                "PLACE_GRANTED",
                "LONG_TERM_SOMATIC",
                "NB",
                person,
                LetterRecipient.CONCERNED,
                null),
            LetterBasis.ofItem(item.decisionId(), item.id(), file),
            true,
            "{}",
            "Vi ser at du trenger hjelp.",
            "caseworker",
            DAY);
    return town.of(LetterFiles.class).save(letter);
  }

  private void send(LetterFile letter) {
    town.of(EntityManager.class).flush();
    town.of(LetterDesk.class).keep(letter.id(), DOCUMENT);
    var approval =
        town.of(LetterApprovals.class)
            .save(
                new LetterApproval(
                    next(),
                    letter,
                    "approver",
                    DAY,
                    new LetterSeal("Tittel", "2026/1", "Navn", List.of("Gata 1"), "kinn", HASH)));
    town.of(LetterReceipts.class)
        .save(
            new LetterReceipt(
                next(),
                approval,
                LetterChannel.PRINT,
                Instant.parse("2026-11-02T10:00:00Z"),
                DAY,
                letter.id() + ".pdf",
                "caseworker"));
  }

  private UUID next() {
    return town.ids().next();
  }
}
