package no.romslig.api.persons;

import java.util.List;
import java.util.UUID;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.EmergencyAccess;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.persons.PersonView.ContactView;
import no.romslig.api.problem.Faults;
import no.romslig.data.person.Contacts;
import no.romslig.data.person.PersonsDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows addresses, the protected ones too, to who says why (<i>adressesperre</i>). The reason is
 * part of the access log.
 */
@RestController
@RequestMapping(PersonController.PATH + "/{id}/addresses")
class AddressController {

  private static final String LOOK = "READ_ADDRESSES";

  private final RegisterDesk desk;
  private final PersonsDetails details;
  private final Contacts contacts;
  private final AccessLog log;
  private final EmergencyAccess emergencies;

  AddressController(
      RegisterDesk desk,
      PersonsDetails details,
      Contacts contacts,
      AccessLog log,
      EmergencyAccess emergencies) {
    this.desk = desk;
    this.details = details;
    this.contacts = contacts;
    this.log = log;
    this.emergencies = emergencies;
  }

  /** Why the addresses are needed; not needed while an emergency access is open. */
  record Body(@Nullable String reason) {}

  /** The addresses of a person and those about the person. */
  record AddressesView(UUID personId, @Nullable Address address, List<ContactView> contacts)
      implements ShowsPersons {

    @Override
    public List<UUID> personsShown() {
      return List.of(personId);
    }
  }

  @Looks(LOOK)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @PostMapping
  AddressesView show(
      SignedIn who, @Existing(Thing.PERSON) @PathVariable UUID id, @RequestBody Body body) {
    var reason = body.reason() == null ? "" : body.reason().strip().replaceAll("\\s+", " ");
    if (reason.isEmpty() && !emergencies.isOpen(who, id)) {
      var faults = new Faults();
      faults.add("reason", "a sentence that says why the addresses are needed");
      throw faults.refusal();
    }
    if (!reason.isEmpty()) {
      log.lookedFor(who, id, LOOK, reason);
    }
    return desk.call(who, LOOK, () -> view(id));
  }

  private AddressesView view(UUID person) {
    return new AddressesView(
        person,
        details
            .findByPersonId(person)
            .map(it -> Address.opened(it.address(), it.addressProtected()))
            .orElse(null),
        contacts.findByPersonIdOrderById(person).stream()
            .map(
                it ->
                    PersonViews.contact(
                        it, Address.opened(it.facts().address(), it.facts().addressProtected())))
            .toList());
  }
}
