package no.romslig.api.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.romslig.api.letter.Handling;
import no.romslig.api.letter.Handling.Officer;
import no.romslig.api.letter.Letter;
import no.romslig.api.letter.LetterId;
import no.romslig.api.letter.Sender;
import no.romslig.api.request.Today;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.letter.LetterLabel;
import no.romslig.data.letter.LetterRecipient;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import org.springframework.stereotype.Component;

/**
 * Makes drafts into letters, one for each recipient: all of them or none. Works inside of the
 * caller's transaction.
 */
@Component
class LetterMaking {

  private final Letterhead letterhead;
  private final LetterRulesOf rules;
  private final Copies copies;
  private final OpenLetters open;
  private final Rendering rendering;
  private final LetterFiles files;
  private final EntryIds ids;
  private final Today today;

  LetterMaking(
      Letterhead letterhead,
      LetterRulesOf rules,
      Copies copies,
      OpenLetters open,
      Rendering rendering,
      LetterFiles files,
      EntryIds ids,
      Today today) {
    this.letterhead = letterhead;
    this.rules = rules;
    this.copies = copies;
    this.open = open;
    this.rendering = rendering;
    this.files = files;
    this.ids = ids;
    this.today = today;
  }

  /**
   * The letters, stored; who has an open one of the same gets none.
   *
   * @param gaps what is missing already
   * @return the id by which they are together
   */
  UUID make(Acting acting, Telling telling, Gaps gaps) {
    var sender = letterhead.sender(acting);
    var officer = letterhead.officer(acting.subject());
    if (sender.isEmpty()) {
      gaps.add(Lack.SENDER, null);
    }
    if (officer.isEmpty()) {
      gaps.add(Lack.SIGNATURE, null);
    }
    if (rules.ofDecision(telling.decision()).isEmpty()) {
      gaps.add(Lack.CATALOGUE, null);
    }
    var batch = ids.next();
    var written = new ArrayList<LetterFile>();
    for (var draft : telling.drafts()) {
      if (draft.ownWords() != null) {
        LetterWords.checked(draft.ownWords());
      }
      for (var copy : copies.of(draft, today.date(), gaps)) {
        if (sender.isPresent() && officer.isPresent()) {
          var letter = letter(draft, copy, sender.get(), officer.get());
          written.add(file(acting, batch, draft, copy, letter, telling.needsSecondPerson()));
        }
      }
    }
    if (!gaps.all().isEmpty()) {
      throw LetterProblems.missing(gaps.all());
    }
    keep(open.without(written));
    return batch;
  }

  private void keep(List<LetterFile> letters) {
    letters.forEach(rendering::mustBePrintable);
    letters.forEach(files::save);
  }

  private Letter letter(Draft draft, Copies.Copy copy, Sender sender, Officer officer) {
    return new Letter(
        new LetterId(ids.next()),
        today.date(),
        copy.form(),
        sender,
        draft.caseNumber(),
        copy.concerns(),
        copy.recipient(),
        draft.application(),
        draft.outcome(),
        isToldTheGroundAlone(draft, copy) ? draft.findings().withoutConsidered() : draft.findings(),
        new Handling(officer, null));
  }

  /** Who has no right to complain is told that, and nothing of how the person was considered. */
  private static boolean isToldTheGroundAlone(Draft draft, Copies.Copy copy) {
    var complaining = draft.complaining();
    return copy.kind() == LetterRecipient.COMPLAINANT
        && complaining != null
        && !complaining.hasRight();
  }

  private LetterFile file(
      Acting acting,
      UUID batch,
      Draft draft,
      Copies.Copy copy,
      Letter letter,
      boolean needsSecondPerson) {
    return new LetterFile(
        letter.id().value(),
        batch,
        new LetterLabel(
            letter.outcome().kind().name(),
            letter.outcome().service().name(),
            letter.form().name(),
            draft.person(),
            copy.kind(),
            copy.contact()),
        draft.basis(),
        needsSecondPerson,
        LetterJson.write(letter),
        isToldTheGroundAlone(draft, copy) ? null : draft.ownWords(),
        acting.subject(),
        today.date());
  }
}
