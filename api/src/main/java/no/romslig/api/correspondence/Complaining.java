package no.romslig.api.correspondence;

import java.util.UUID;
import no.romslig.data.complaint.Complainant;
import no.romslig.data.letter.LetterRecipient;
import org.jspecify.annotations.Nullable;

/**
 * Who complained, and so is told what became of it (KA-09).
 *
 * @param as by what right
 * @param contact where the complaint names one of the person's
 * @param told who it is, where the registers do not know
 * @param hasRight where not, they are told the ground of the rejection, and no own words
 */
record Complaining(
    Complainant as, @Nullable UUID contact, Said.@Nullable Complained told, boolean hasRight) {

  /** Whether the copy, which is written anyway, is to who complained. */
  boolean isAnsweredBy(Copies.Copy copy) {
    return switch (as) {
      // Gets letters, or those who act for the person do.
      case PARTY -> true;
      case GUARDIAN, PARENT -> isOrMayBe(copy, LetterRecipient.GUARDIAN);
      case ATTORNEY -> isOrMayBe(copy, LetterRecipient.ATTORNEY);
      // A caregiver's copy leaves out the own words that say why.
      case LAWYER, NEXT_OF_KIN, CAREGIVER, HEALTH_PERSONNEL, OTHER ->
          contact != null
              && contact.equals(copy.contact())
              && copy.kind() != LetterRecipient.CAREGIVER;
    };
  }

  private boolean isOrMayBe(Copies.Copy copy, LetterRecipient kind) {
    return contact == null
        ? told == null && copy.kind() == kind
        : contact.equals(copy.contact()) && copy.kind() != LetterRecipient.CAREGIVER;
  }
}
