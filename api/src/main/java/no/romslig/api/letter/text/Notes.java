package no.romslig.api.letter.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.catalogue.LetterRules;
import no.romslig.api.letter.catalogue.Note;
import no.romslig.api.letter.catalogue.NoteSection;
import no.romslig.api.letter.text.Block.Bullets;
import no.romslig.api.letter.text.Block.Heading;
import no.romslig.api.letter.text.Block.Paragraph;

/** What the catalogue has to tell, under its headings. */
final class Notes {

  private final Letter letter;
  private final LetterRules rules;
  private final Wording wording;
  private final List<Block> blocks;

  Notes(Letter letter, LetterRules rules, Wording wording, List<Block> blocks) {
    this.letter = letter;
    this.rules = rules;
    this.wording = wording;
    this.blocks = blocks;
  }

  /** The section with its heading, as running text; nothing where it is empty. */
  void add(NoteSection section) {
    List<String> texts = texts(section);
    if (!texts.isEmpty()) {
      heading(section);
      blocks.add(new Paragraph(String.join(" ", texts)));
    }
  }

  /** The section with its heading, as points; one alone is a paragraph. */
  void addPoints(NoteSection section) {
    List<String> texts = texts(section);
    if (texts.size() < 2) {
      add(section);
      return;
    }
    heading(section);
    blocks.add(new Bullets(texts));
  }

  void heading(NoteSection section) {
    blocks.add(new Heading(wording.text("heading." + section)));
  }

  List<String> texts(NoteSection section) {
    return rules.notes(section, letter.outcome()).stream().map(this::text).toList();
  }

  private String text(Note note) {
    Map<String, Object> values = new HashMap<>();
    values.put("law", wording.laws(note.of()));
    values.put("county", letter.sender().county());
    values.put("housing", letter.sender().housingOffice());
    values.put("longest", rules.ruleSet().respite().maxConsecutiveNights());
    return wording.note(note.says(), values);
  }
}
