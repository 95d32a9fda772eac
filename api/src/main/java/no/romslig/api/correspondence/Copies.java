package no.romslig.api.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.letter.PersonName;
import no.romslig.api.letter.PostalAddress;
import no.romslig.api.letter.Recipient;
import no.romslig.api.letter.WrittenForm;
import no.romslig.data.letter.LetterRecipient;
import no.romslig.data.person.Contact;
import no.romslig.data.person.ContactFacts;
import no.romslig.data.person.Contacts;
import no.romslig.data.person.LetterLanguage;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.Persons;
import no.romslig.data.person.PersonsDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds who gets a letter: the person, those who act for the person, of respite the caregiver, and
 * who complained. Works inside of the caller's transaction.
 */
@Component
class Copies {

  /**
   * From this age one is told oneself, and decides on health (pasient- og brukerrettighetsloven §
   * 4-3).
   */
  private static final int OF_AGE = 16;

  private static final int ADULT = 18;

  private final Persons persons;
  private final PersonsDetails details;
  private final Contacts contacts;

  Copies(Persons persons, PersonsDetails details, Contacts contacts) {
    this.persons = persons;
    this.details = details;
    this.contacts = contacts;
  }

  /**
   * One copy of a letter.
   *
   * @param concerns whom it is about
   * @param contact who gets it; missing for the person, and for who is not in the registers
   */
  record Copy(
      PersonName concerns,
      Recipient recipient,
      WrittenForm form,
      LetterRecipient kind,
      @Nullable UUID contact) {}

  List<Copy> of(Draft draft, LocalDate day, Gaps gaps) {
    var known = details.findByPersonId(draft.person());
    if (known.isEmpty()) {
      gaps.add(Lack.NAME, draft.item());
      return List.of();
    }
    return new OfOne(draft, known.get(), age(draft.person(), day), day, gaps).copies();
  }

  private int age(UUID person, LocalDate day) {
    var birth = persons.findById(person).orElseThrow().facts().birthDate();
    return birth.until(day).getYears();
  }

  private final class OfOne {

    private final Draft draft;
    private final PersonDetails person;
    private final int age;
    private final LocalDate day;
    private final Gaps gaps;
    private final List<Copy> copies = new ArrayList<>();

    OfOne(Draft draft, PersonDetails person, int age, LocalDate day, Gaps gaps) {
      this.draft = draft;
      this.person = person;
      this.age = age;
      this.day = day;
      this.gaps = gaps;
    }

    List<Copy> copies() {
      if (age >= OF_AGE) {
        addPerson();
      }
      for (var contact : contacts.findByPersonIdOrderById(draft.person())) {
        var kind = kind(contact.facts());
        if (kind != null && getsLetters(contact.facts())) {
          add(contact, kind);
        }
      }
      if (age < OF_AGE && !has(LetterRecipient.GUARDIAN)) {
        gaps.add(Lack.GUARDIAN, draft.item());
      }
      boolean parentIsTold = age < ADULT && has(LetterRecipient.GUARDIAN);
      if (isAboutRespite() && !has(LetterRecipient.CAREGIVER) && !parentIsTold) {
        gaps.add(Lack.CAREGIVER, draft.item());
      }
      if (draft.complaining() != null) {
        addComplainant(draft.complaining());
      }
      return copies;
    }

    /** Who complained is told what became of it, whatever letters they get otherwise. */
    private void addComplainant(Complaining complaining) {
      if (copies.stream().anyMatch(complaining::isAnsweredBy)) {
        return;
      }
      var contact = complaining.contact();
      var told = complaining.told();
      if (contact != null) {
        copies.removeIf(each -> contact.equals(each.contact()));
        add(contacts.findById(contact).orElseThrow(), LetterRecipient.COMPLAINANT);
      } else if (told == null) {
        gaps.add(Lack.COMPLAINANT, draft.item());
      } else {
        var name = new PersonName(Objects.requireNonNull(told.name()).strip());
        copies.add(
            new Copy(
                new PersonName(person.name()),
                new Recipient.Complainant(name, new PostalAddress(told.addressLines())),
                form(person.letterLanguage()),
                LetterRecipient.COMPLAINANT,
                null));
      }
    }

    private boolean isAboutRespite() {
      return draft.outcome().service().isRespite();
    }

    private boolean has(LetterRecipient kind) {
      return copies.stream().anyMatch(each -> each.kind() == kind);
    }

    private boolean getsLetters(ContactFacts contact) {
      return contact.getsLetters()
          && !contact.validFrom().isAfter(day)
          && (contact.validTo() == null || contact.validTo().isAfter(day));
    }

    /** Next of kin are heard, and get letters as attorneys or guardians alone. */
    private @Nullable LetterRecipient kind(ContactFacts contact) {
      return switch (contact.kind()) {
        case GUARDIAN -> LetterRecipient.GUARDIAN;
        case ATTORNEY -> LetterRecipient.ATTORNEY;
        case PARENT -> age < ADULT ? LetterRecipient.GUARDIAN : null;
        case CAREGIVER -> isAboutRespite() ? LetterRecipient.CAREGIVER : null;
        case NEXT_OF_KIN -> null;
      };
    }

    private void addPerson() {
      var address = address(person.address(), person.addressProtected(), null);
      copies.add(
          new Copy(
              new PersonName(person.name()),
              new Recipient.Concerned(address),
              form(person.letterLanguage()),
              LetterRecipient.CONCERNED,
              null));
    }

    private void add(Contact contact, LetterRecipient kind) {
      var facts = contact.facts();
      var name = new PersonName(facts.name());
      var address = address(facts.address(), facts.addressProtected(), contact.id());
      var recipient =
          switch (kind) {
            case GUARDIAN -> new Recipient.Guardian(name, address);
            case ATTORNEY -> new Recipient.Attorney(name, address);
            case CAREGIVER -> new Recipient.Caregiver(name, address);
            case COMPLAINANT -> new Recipient.Complainant(name, address);
            case CONCERNED -> throw new IllegalStateException("A contact is someone else");
          };
      copies.add(
          new Copy(
              new PersonName(person.name()),
              recipient,
              form(facts.letterLanguage()),
              kind,
              contact.id()));
    }

    private @Nullable PostalAddress address(
        @Nullable String written, boolean isProtected, @Nullable UUID contact) {
      if (isProtected) {
        return null;
      }
      if (written == null || written.isBlank()) {
        gaps.add(Lack.ADDRESS, draft.item(), contact);
        return null;
      }
      return new PostalAddress(
          List.of(written.split("[,\\n]")).stream()
              .map(String::strip)
              .filter(each -> !each.isEmpty())
              .toList());
    }

    private static WrittenForm form(LetterLanguage language) {
      return switch (language) {
        case nb -> WrittenForm.NB;
        case nn -> WrittenForm.NN;
      };
    }
  }
}
