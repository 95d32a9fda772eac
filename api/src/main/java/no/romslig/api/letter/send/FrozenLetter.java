package no.romslig.api.letter.send;

import java.time.LocalDate;
import no.romslig.api.letter.CaseNumber;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.LetterId;
import no.romslig.api.letter.catalogue.LetterRules;
import no.romslig.api.letter.pdf.PdfLetters;
import no.romslig.api.letter.text.LetterText;
import no.romslig.api.letter.text.LetterWriter;

/**
 * A letter that can no longer change: its document, the hash of it, and by which rules it was
 * written. What is stored is the document itself; it is never made again from the facts.
 */
public final class FrozenLetter {

  private final LetterId id;
  private final CaseNumber caseNumber;
  private final LocalDate date;
  private final String title;
  private final String rules;
  private final Addressee addressee;
  private final byte[] document;
  private final Sha256 hash;

  private FrozenLetter(Letter letter, LetterText text, String rules, byte[] document) {
    id = letter.id();
    caseNumber = letter.caseNumber();
    date = letter.date();
    title = text.title();
    this.rules = rules;
    addressee = Addressee.of(letter, text.head().recipient().getFirst());
    this.document = document;
    hash = Sha256.of(document);
  }

  /**
   * Freezes an approved letter.
   *
   * @throws IllegalStateException where the letter is still a draft
   */
  public static FrozenLetter of(Letter letter, LetterRules rules) {
    if (letter.isDraft()) {
      throw new IllegalStateException("Letter " + letter.id() + " is a draft; approve it first");
    }
    LetterText text = new LetterWriter(rules).write(letter);
    return new FrozenLetter(letter, text, rules.version(), new PdfLetters().write(text));
  }

  private FrozenLetter(
      LetterId id,
      CaseNumber caseNumber,
      LocalDate date,
      String title,
      String rules,
      Addressee addressee,
      byte[] document,
      Sha256 hash) {
    this.id = id;
    this.caseNumber = caseNumber;
    this.date = date;
    this.title = title;
    this.rules = rules;
    this.addressee = addressee;
    this.document = document;
    this.hash = hash;
  }

  /**
   * A letter that was frozen before, out of what was stored.
   *
   * @throws IllegalStateException where the document is not the one that was frozen
   */
  public static FrozenLetter stored(
      LetterId id,
      CaseNumber caseNumber,
      LocalDate date,
      String title,
      String rules,
      Addressee addressee,
      byte[] document,
      Sha256 hash) {
    if (!Sha256.of(document).equals(hash)) {
      throw new IllegalStateException("The document of letter " + id + " is another one");
    }
    return new FrozenLetter(id, caseNumber, date, title, rules, addressee, document.clone(), hash);
  }

  public LetterId id() {
    return id;
  }

  public CaseNumber caseNumber() {
    return caseNumber;
  }

  public LocalDate date() {
    return date;
  }

  /** The title of the document, without any name. */
  public String title() {
    return title;
  }

  /** The rule set and catalogues it was written by, with their versions. */
  public String rules() {
    return rules;
  }

  public Addressee addressee() {
    return addressee;
  }

  /** The PDF, as a copy. */
  public byte[] document() {
    return document.clone();
  }

  public Sha256 hash() {
    return hash;
  }
}
