package no.romslig.api.letter.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.Outcome.ComplaintDecided;
import no.romslig.api.letter.Recipient.Complainant;
import no.romslig.api.letter.catalogue.ComplaintRoute;
import no.romslig.api.letter.catalogue.LetterRules;
import no.romslig.api.letter.catalogue.NoteSection;
import no.romslig.api.letter.catalogue.Provision;
import no.romslig.api.letter.catalogue.Statute;
import no.romslig.api.letter.text.Block.Bullets;
import no.romslig.api.letter.text.Block.Heading;
import no.romslig.api.letter.text.Block.Paragraph;

/** What the decision rests on, and what one can do about it. */
final class Rights {

  private final Letter letter;
  private final LetterRules rules;
  private final Notes notes;
  private final Wording wording;
  private final List<Block> blocks;

  Rights(Letter letter, LetterRules rules, Notes notes, Wording wording, List<Block> blocks) {
    this.letter = letter;
    this.rules = rules;
    this.notes = notes;
    this.wording = wording;
    this.blocks = blocks;
  }

  void write() {
    blocks.add(new Heading(wording.text("heading.law")));
    blocks.add(new Bullets(law()));
    if (letter.outcome() instanceof ComplaintDecided complaint) {
      addNext(complaint);
    } else {
      addComplaint();
    }
    notes.add(NoteSection.HELP);
  }

  /** One point for each statute, with all that is cited of it. */
  private List<String> law() {
    Map<Statute, List<Provision>> byStatute =
        rules.law(letter.outcome()).stream()
            .collect(groupingBy(Provision::statute, TreeMap::new, toList()));
    return byStatute.values().stream().map(wording::of).map(Wording::capital).toList();
  }

  private void addComplaint() {
    notes.heading(NoteSection.COMPLAINT);
    List<String> sentences = new ArrayList<>();
    sentences.add(complaint("complaint"));
    sentences.addAll(notes.texts(NoteSection.COMPLAINT));
    blocks.add(new Paragraph(String.join(" ", sentences)));
  }

  /** A complaint not upheld in full goes on by itself; what is new can be complained on again. */
  private void addNext(ComplaintDecided complaint) {
    blocks.add(new Heading(wording.text("heading.next")));
    switch (complaint.result()) {
      case UPHELD -> {
        blocks.add(new Paragraph(wording.text(told("complaint.renewed"))));
        addComplaint();
      }
      case PARTLY_UPHELD, NOT_UPHELD ->
          blocks.add(new Paragraph(complaint(told("complaint.forwarded"))));
      case REJECTED -> {
        blocks.add(new Paragraph(complaint(told("complaint.forwarded"))));
        blocks.add(new Paragraph(complaint("complaint.rejection")));
      }
    }
  }

  /** Who complained for someone else is not promised what is that one's. */
  private String told(String key) {
    return letter.recipient() instanceof Complainant ? key + ".complainant" : key;
  }

  private String complaint(String key) {
    ComplaintRoute route = rules.complaint(letter.outcome().service());
    String body = wording.word("body." + route.track(), Map.of("county", letter.sender().county()));
    return wording.text(
        key,
        Map.of(
            "office", letter.sender().office(),
            "municipality", letter.sender().municipality(),
            "weeks", route.deadlineWeeks(),
            "body", body,
            "law", wording.laws(route.of())));
  }
}
