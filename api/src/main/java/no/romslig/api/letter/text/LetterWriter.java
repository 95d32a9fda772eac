package no.romslig.api.letter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.romslig.api.letter.Handling.Approval;
import no.romslig.api.letter.Handling.Officer;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.PostalAddress;
import no.romslig.api.letter.Recipient;
import no.romslig.api.letter.Recipient.Attorney;
import no.romslig.api.letter.Recipient.Caregiver;
import no.romslig.api.letter.Recipient.Complainant;
import no.romslig.api.letter.Recipient.Concerned;
import no.romslig.api.letter.Recipient.Guardian;
import no.romslig.api.letter.Sender;
import no.romslig.api.letter.catalogue.LetterRules;
import no.romslig.api.letter.text.Block.Lines;
import no.romslig.api.letter.text.Block.Paragraph;
import no.romslig.api.letter.text.LetterText.Draft;
import no.romslig.api.letter.text.LetterText.Head;
import no.romslig.api.letter.text.LetterText.Pair;
import org.jspecify.annotations.Nullable;

/** Puts a letter into words: the answer first, then why, then what one can do about it. */
public final class LetterWriter {

  private final LetterRules rules;

  public LetterWriter(LetterRules rules) {
    this.rules = rules;
  }

  /** The letter in its own written form. */
  public LetterText write(Letter letter) {
    Wording wording = new Wording(letter.form());
    List<Block> blocks = new ArrayList<>();
    new Answer(letter, wording, blocks).write();
    Notes notes = new Notes(letter, rules, wording, blocks);
    new Reasoning(letter, notes, wording, blocks).write();
    new Rights(letter, rules, notes, wording, blocks).write();
    blocks.add(signature(letter, wording));
    return new LetterText(
        letter.id(),
        letter.date(),
        letter.form(),
        title(letter, wording),
        draft(letter, wording),
        head(letter, wording),
        blocks);
  }

  private static String title(Letter letter, Wording wording) {
    String subject =
        wording.text(
            "document." + letter.outcome().kind(),
            Map.of("service", wording.of(letter.outcome().service())));
    String title =
        wording.text("document", Map.of("subject", subject, "case", letter.caseNumber().value()));
    return letter.isDraft() ? wording.text("draft.title", Map.of("title", title)) : title;
  }

  private static @Nullable Draft draft(Letter letter, Wording wording) {
    return letter.isDraft()
        ? new Draft(wording.text("draft.sentence"), wording.text("draft.word"))
        : null;
  }

  private static Head head(Letter letter, Wording wording) {
    Sender sender = letter.sender();
    return new Head(
        List.of(
            sender.municipality(), sender.office(), String.join(", ", sender.address().lines())),
        recipient(letter),
        List.of(
            new Pair(wording.text("head.date"), wording.of(letter.date())),
            new Pair(wording.text("head.case"), letter.caseNumber().value()),
            new Pair(
                wording.text("head.caseworker"), letter.handling().caseworker().name().value()),
            new Pair(wording.text("head.telephone"), sender.telephone())),
        wording.raw("head.page"));
  }

  private static List<String> recipient(Letter letter) {
    List<String> lines = new ArrayList<>();
    Recipient recipient = letter.recipient();
    lines.add(
        switch (recipient) {
          case Concerned _ -> letter.concerns().value();
          case Guardian guardian -> guardian.name().value();
          case Attorney attorney -> attorney.name().value();
          case Caregiver caregiver -> caregiver.name().value();
          case Complainant complainant -> complainant.name().value();
        });
    @Nullable PostalAddress address = recipient.address();
    if (address != null) {
      lines.addAll(address.lines());
    }
    return lines;
  }

  private static Block signature(Letter letter, Wording wording) {
    @Nullable Approval approval = letter.handling().approval();
    List<@Nullable String> lines = new ArrayList<>();
    lines.add(wording.text("signature.greeting"));
    lines.add(letter.sender().municipality());
    Officer caseworker = letter.handling().caseworker();
    if (approval != null && !approval.by().equals(caseworker)) {
      lines.add(signed(approval.by(), wording));
    }
    lines.add(signed(caseworker, wording));
    lines.add(
        approval == null
            ? null
            : wording.text("signature.approved", Map.of("on", wording.of(approval.on()))));
    return new Lines(lines.stream().filter(Objects::nonNull).toList());
  }

  private static String signed(Officer officer, Wording wording) {
    return wording.text(
        "signature.officer", Map.of("name", officer.name().value(), "title", officer.title()));
  }

  /** Why the letter comes to someone else than the one it is about; empty for that one. */
  static List<Block> copyNote(Letter letter, Wording wording) {
    @Nullable String key =
        switch (letter.recipient()) {
          case Concerned _ -> null;
          case Guardian _ -> "copy.guardian";
          case Attorney _ -> "copy.attorney";
          case Caregiver _ -> "copy.caregiver";
          case Complainant _ -> "copy.complainant";
        };
    return key == null
        ? List.of()
        : List.of(new Paragraph(wording.text(key, Map.of("person", letter.concerns().value()))));
  }
}
