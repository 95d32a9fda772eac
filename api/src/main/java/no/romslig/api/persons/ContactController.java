package no.romslig.api.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.persons.PersonView.ContactView;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.data.person.Contact;
import no.romslig.data.person.ContactFacts;
import no.romslig.data.person.ContactKind;
import no.romslig.data.person.Contacts;
import no.romslig.data.person.LetterLanguage;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Guardians, attorneys, next of kin, parents and caregivers (FL-02, AV-06, KA-08). */
@RestController
class ContactController {

  private static final String PATH = "/api/v1/contacts";
  private static final String READ = "READ_PERSON";
  private static final String CHANGE = "CHANGE_CONTACT";
  private static final String REGISTER = "REGISTER_CONTACT";

  private final RegisterDesk desk;
  private final Contacts contacts;
  private final EntryIds ids;

  ContactController(RegisterDesk desk, Contacts contacts, EntryIds ids) {
    this.desk = desk;
    this.contacts = contacts;
    this.ids = ids;
  }

  /**
   * A contact, all of it.
   *
   * @param keepAddress leaves the address as it is, for who may not see it
   * @param validTo the first day on which the mandate or power of attorney is over
   */
  record Body(
      @Nullable ContactKind kind,
      @Nullable String name,
      @Nullable String address,
      @Nullable Boolean keepAddress,
      @Nullable Boolean addressProtected,
      @Nullable LetterLanguage letterLanguage,
      @Nullable Boolean getsLetters,
      @Nullable Boolean isHeard,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(kind, "kind", "GUARDIAN, ATTORNEY, NEXT_OF_KIN, PARENT or CAREGIVER");
      faults.demandSaid(name, "name", "what letters call the contact");
      faults.demandSaid(letterLanguage, "letterLanguage", "nb or nn");
      faults.demandSaid(validFrom, "validFrom", "the first day");
      faults.demand(
          validFrom == null || validTo == null || validFrom.isBefore(validTo),
          "validTo",
          "a day after validFrom, or nothing");
      faults.demand(
          !Boolean.TRUE.equals(keepAddress) || address == null,
          "address",
          "nothing where keepAddress is true");
    }

    ContactFacts facts(@Nullable ContactFacts before) {
      boolean keeps = Boolean.TRUE.equals(keepAddress);
      boolean wasProtected = before != null && before.addressProtected();
      Address.checkLift(wasProtected, addressProtected, keeps, "");
      var kept = before == null || !keeps ? address : before.address();
      return new ContactFacts(
          Objects.requireNonNull(kind),
          Objects.requireNonNull(name),
          kept,
          addressProtected == null ? wasProtected : addressProtected,
          Objects.requireNonNull(letterLanguage),
          Boolean.TRUE.equals(getsLetters),
          Boolean.TRUE.equals(isHeard),
          Objects.requireNonNull(validFrom),
          validTo);
    }
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.EPJ})
  @GetMapping(PersonController.PATH + "/{id}/contacts")
  List<ContactView> list(SignedIn who, @Existing(Thing.PERSON) @PathVariable UUID id) {
    return desk.call(
        who,
        READ,
        () ->
            contacts.findByPersonIdOrderById(id).stream()
                .map(it -> PersonViews.contact(it).view())
                .toList());
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.EPJ})
  @GetMapping(PATH + "/{id}")
  ResponseEntity<ContactView> read(SignedIn who, @Existing(Thing.CONTACT) @PathVariable UUID id) {
    return desk.read(who, READ, () -> PersonViews.contact(contacts.findById(id).orElseThrow()));
  }

  @Looks(REGISTER)
  @AllowedTo({Role.CASEWORKER, Role.EPJ})
  @PostMapping(PersonController.PATH + "/{id}/contacts")
  ResponseEntity<ContactView> register(
      SignedIn who,
      @Existing(Thing.PERSON) @PathVariable UUID id,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, PATH),
        () -> contacts.save(new Contact(ids.next(), id, body.facts(null))).id(),
        made -> PersonViews.contact(contacts.findById(made).orElseThrow()));
  }

  /** Registers what is known now; who is no contact any more has an end. */
  @Looks(CHANGE)
  @AllowedTo({Role.CASEWORKER, Role.EPJ})
  @PutMapping(PATH + "/{id}")
  ResponseEntity<ContactView> change(
      SignedIn who,
      @Existing(Thing.CONTACT) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody Body body) {
    return desk.change(
        new RegisterDesk.Changing(who, CHANGE, seen),
        () -> contacts.findById(id),
        it -> it.describe(body.facts(it.facts())),
        PersonViews::contact);
  }
}
