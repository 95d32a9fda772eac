package no.romslig.api.correspondence;

import no.romslig.data.letter.LetterLabel;
import no.romslig.data.letter.LetterRecipient;
import no.romslig.data.person.Contacts;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.PersonsDetails;
import org.springframework.stereotype.Component;

/**
 * Knows whether a recipient's address is protected now, whatever it was when the letter was
 * drafted. Works inside of the caller's transaction.
 */
@Component
class ProtectedAddresses {

  private final PersonsDetails details;
  private final Contacts contacts;

  ProtectedAddresses(PersonsDetails details, Contacts contacts) {
    this.details = details;
    this.contacts = contacts;
  }

  boolean isOf(LetterLabel label) {
    if (label.contactId() == null && label.recipient() == LetterRecipient.COMPLAINANT) {
      return false;
    }
    return label.contactId() == null
        ? details
            .findByPersonId(label.personId())
            .filter(PersonDetails::addressProtected)
            .isPresent()
        : contacts
            .findById(label.contactId())
            .filter(it -> it.facts().addressProtected())
            .isPresent();
  }

  /** Whether the frozen document of a letter shows an address that is protected now. */
  boolean isShownBy(LetterBook.Entry entry) {
    var approval = entry.approval();
    return approval != null && approval.seal().addressLines() != null && isOf(entry.file().label());
  }
}
