package no.romslig.api.correspondence;

import java.time.LocalDate;
import no.romslig.api.letter.Findings;
import no.romslig.api.letter.Handling;
import no.romslig.api.letter.Handling.Approval;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.OwnWords;
import no.romslig.api.letter.pdf.PdfLetters;
import no.romslig.api.letter.text.LetterWriter;
import no.romslig.api.letter.word.WordLetters;
import no.romslig.data.letter.LetterFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a letter out of what is stored of it. Works inside of the caller's transaction. */
@Component
class Rendering {

  private final LetterRulesOf rules;
  private final ProtectedAddresses guarded;

  Rendering(LetterRulesOf rules, ProtectedAddresses guarded) {
    this.rules = rules;
    this.guarded = guarded;
  }

  /** The draft, dated as it was written. */
  Letter draft(LetterFile file) {
    return letter(file, null, file.writtenOn());
  }

  /** The same, approved and dated of that day. */
  Letter approved(LetterFile file, Approval approval) {
    return letter(file, approval, approval.on());
  }

  byte[] pdf(LetterFile file) {
    return new PdfLetters().write(new LetterWriter(rules.of(file)).write(draft(file)));
  }

  byte[] word(LetterFile file) {
    return new WordLetters().write(new LetterWriter(rules.of(file)).write(draft(file)));
  }

  /**
   * @throws no.romslig.api.problem.ApiProblem 422 where the typeface lacks a character
   */
  void mustBePrintable(LetterFile file) {
    try {
      pdf(file);
    } catch (IllegalArgumentException fault) {
      throw LetterProblems.unprintable(String.valueOf(fault.getMessage()));
    }
  }

  /** Without the address where that has become protected since the letter was drafted. */
  private Letter letter(LetterFile file, @Nullable Approval approval, LocalDate date) {
    var facts = LetterJson.read(file.content());
    var found = facts.findings();
    var words = file.ownWords();
    return new Letter(
        facts.id(),
        date,
        facts.form(),
        facts.sender(),
        facts.caseNumber(),
        facts.concerns(),
        guarded.isOf(file.label()) ? facts.recipient().withoutAddress() : facts.recipient(),
        facts.application(),
        facts.outcome(),
        new Findings(
            found.facts(),
            found.reasons(),
            found.considered(),
            words == null ? null : new OwnWords(words)),
        new Handling(facts.handling().caseworker(), approval));
  }
}
