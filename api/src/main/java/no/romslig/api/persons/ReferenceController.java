package no.romslig.api.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.entry.Shown;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.data.person.ExternalReference;
import no.romslig.data.person.ExternalReferences;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What other systems call persons and units; never a key here. */
@RestController
class ReferenceController {

  private static final String PATH = "/api/v1/references";
  private static final String UNITS = "/api/v1/units";
  private static final String READ = "READ_REFERENCE";
  private static final String REGISTER = "REGISTER_REFERENCE";

  private final RegisterDesk desk;
  private final ExternalReferences references;
  private final EntryIds ids;

  ReferenceController(RegisterDesk desk, ExternalReferences references, EntryIds ids) {
    this.desk = desk;
    this.references = references;
    this.ids = ids;
  }

  record Body(@Nullable String system, @Nullable String value) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(system, "system", "which system");
      faults.demandSaid(value, "value", "what it calls the person or unit");
    }

    ExternalReference reference(UUID id, @Nullable UUID person, @Nullable UUID unit) {
      return new ExternalReference(
          id, person, unit, Objects.requireNonNull(system), Objects.requireNonNull(value));
    }
  }

  /** What another system calls a person or a unit. */
  record LinkView(
      UUID id, @Nullable UUID personId, @Nullable UUID unitId, String system, String value)
      implements ShowsPersons {

    static Shown<LinkView> of(ExternalReference it) {
      return Shown.of(
          it, new LinkView(it.id(), it.personId(), it.unitId(), it.system(), it.value()));
    }

    @Override
    public List<UUID> personsShown() {
      return personId == null ? List.of() : List.of(personId);
    }
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.EPJ})
  @GetMapping(PATH + "/{id}")
  ResponseEntity<LinkView> read(SignedIn who, @Existing(Thing.REFERENCE) @PathVariable UUID id) {
    return desk.read(who, READ, () -> show(id));
  }

  @Looks(REGISTER)
  @AllowedTo({Role.CASEWORKER, Role.EPJ})
  @PostMapping(PersonController.PATH + "/{id}/references")
  ResponseEntity<LinkView> registerOfPerson(
      SignedIn who,
      @Existing(Thing.PERSON) @PathVariable UUID id,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, PATH),
        () -> references.save(body.reference(ids.next(), id, null)).id(),
        this::show);
  }

  @Looks(REGISTER)
  @AllowedTo({Role.CASEWORKER, Role.EPJ})
  @PostMapping(UNITS + "/{id}/references")
  ResponseEntity<LinkView> registerOfUnit(
      SignedIn who,
      @Existing(Thing.UNIT) @PathVariable UUID id,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, PATH),
        () -> references.save(body.reference(ids.next(), null, id)).id(),
        this::show);
  }

  /** The other system does not call it so any more. */
  @AllowedTo({Role.CASEWORKER, Role.EPJ})
  @DeleteMapping(PATH + "/{id}")
  ResponseEntity<Void> takeBack(
      SignedIn who,
      @Existing(Thing.REFERENCE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen) {
    return desk.remove(
        new RegisterDesk.Changing(who, "REMOVE_REFERENCE", seen),
        () -> references.findById(id),
        references::delete);
  }

  private Shown<LinkView> show(UUID id) {
    return LinkView.of(references.findById(id).orElseThrow());
  }
}
