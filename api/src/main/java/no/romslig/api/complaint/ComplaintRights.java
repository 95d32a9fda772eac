package no.romslig.api.complaint;

import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.complaint.Complaint;
import no.romslig.data.complaint.ComplaintStepKind;
import no.romslig.data.person.ContactKind;
import no.romslig.data.person.Contacts;
import no.romslig.data.person.Persons;
import org.springframework.stereotype.Component;

/** Whether who complains may (KA-08). Works inside of the caller's transaction. */
@Component
class ComplaintRights {

  private static final int ADULT = 18;

  private final Contacts contacts;
  private final Persons persons;

  ComplaintRights(Contacts contacts, Persons persons) {
    this.contacts = contacts;
    this.persons = persons;
  }

  /** By what the registers say, or by what was shown since. */
  boolean hold(ComplaintBook.Entry entry) {
    return entry.has(ComplaintStepKind.RIGHT_SHOWN) || followsFromRegisters(entry.complaint());
  }

  private boolean followsFromRegisters(Complaint complaint) {
    var person = complaint.subject().personId();
    var day = complaint.filing().receivedOn();
    return switch (complaint.filing().complainant()) {
      case PARTY, LAWYER, HEALTH_PERSONNEL -> true;
      case GUARDIAN -> has(person, ContactKind.GUARDIAN, day);
      case ATTORNEY -> has(person, ContactKind.ATTORNEY, day);
      case PARENT -> isChild(person, day) && has(person, ContactKind.PARENT, day);
      case CAREGIVER ->
          complaint.subject().service().endsWith("RESPITE")
              && (has(person, ContactKind.CAREGIVER, day) || has(person, ContactKind.PARENT, day));
      // Presumed authority, and a power of attorney, are shown first.
      case NEXT_OF_KIN, OTHER -> false;
    };
  }

  private boolean has(UUID person, ContactKind kind, LocalDate day) {
    return contacts.findByPersonIdOrderById(person).stream()
        .map(each -> each.facts())
        .anyMatch(
            each ->
                each.kind() == kind
                    && !each.validFrom().isAfter(day)
                    && (each.validTo() == null || each.validTo().isAfter(day)));
  }

  private boolean isChild(UUID person, LocalDate day) {
    var birth = persons.findById(person).orElseThrow().facts().birthDate();
    return birth.until(day).getYears() < ADULT;
  }
}
