package no.romslig.api.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One <i>vedtaksbrev</i>: a decision about one person, told to one recipient. Holds nothing about
 * anyone else: no component can carry the id of another person, and names stand only where the
 * person, the recipient and the officers do.
 *
 * @param date on which it is written; nothing in a letter comes from the clock
 * @param concerns whom the decision is about; <i>du</i> in the letter
 * @param recipient who gets this copy
 * @param application missing where nobody applied, as for a move
 */
public record Letter(
    LetterId id,
    LocalDate date,
    WrittenForm form,
    Sender sender,
    CaseNumber caseNumber,
    PersonName concerns,
    Recipient recipient,
    @Nullable Application application,
    Outcome outcome,
    Findings findings,
    Handling handling) {

  public Letter {
    if (recipient instanceof Recipient.Caregiver && !outcome.service().isRespite()) {
      throw new IllegalArgumentException(
          "A caregiver gets a copy of what is decided on respite, and of nothing else");
    }
    if (recipient instanceof Recipient.Complainant
        && !(outcome instanceof Outcome.ComplaintDecided)) {
      throw new IllegalArgumentException(
          "Who complained is told what became of the complaint, and of nothing else");
    }
  }

  /** Whether the decision is not approved yet. */
  public boolean isDraft() {
    return handling.approval() == null;
  }
}
