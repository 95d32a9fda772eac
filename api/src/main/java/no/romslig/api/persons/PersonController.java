package no.romslig.api.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.Paged;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Paging;
import no.romslig.data.person.ExternalReferences;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonChanges;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.Persons;
import no.romslig.data.person.PersonsDetails;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Persons: registered, read, changed, and found by what only a body may say. */
@RestController
@RequestMapping(PersonController.PATH)
class PersonController {

  static final String PATH = "/api/v1/persons";
  private static final String READ = "READ_PERSON";
  private static final String CHANGE = "CHANGE_PERSON";
  private static final String REGISTER = "REGISTER_PERSON";
  private static final int MOST_FOUND = 20;
  private static final int SHORTEST_NAME = 2;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final RegisterDesk desk;
  private final Persons persons;
  private final PersonsDetails details;
  private final PersonChanges changes;
  private final ExternalReferences references;
  private final PersonViews views;
  private final EntryIds ids;

  PersonController(
      RegisterDesk desk,
      Persons persons,
      PersonsDetails details,
      PersonChanges changes,
      ExternalReferences references,
      PersonViews views,
      EntryIds ids) {
    this.desk = desk;
    this.persons = persons;
    this.details = details;
    this.changes = changes;
    this.references = references;
    this.views = views;
    this.ids = ids;
  }

  /**
   * A person as registered.
   *
   * @param code what documents call the person, never a national number; missing = one is made
   */
  record Registration(@Nullable String code, @Nullable PersonBody person) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      if (person == null) {
        faults.add("person", "what is known of the person");
      } else {
        person.check("person.", faults, today);
      }
    }
  }

  @Looks("LIST_PERSONS")
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping
  Paged<PersonView> list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return desk.call(
        who, "LIST_PERSONS", () -> Paged.of(persons.findAllByOrderById(cut), views::view));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.EPJ})
  @GetMapping("/{id}")
  ResponseEntity<PersonView> read(SignedIn who, @Existing(Thing.PERSON) @PathVariable UUID id) {
    return desk.read(who, READ, () -> views.show(id));
  }

  @Looks(REGISTER)
  @AllowedTo({Role.CASEWORKER, Role.EPJ})
  @PostMapping
  ResponseEntity<PersonView> register(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Registration body) {
    var known = Objects.requireNonNull(body.person());
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, PATH),
        () -> {
          var id = ids.next();
          var code = body.code() == null || body.code().isBlank() ? "P-" + id : body.code();
          persons.save(new Person(id, code, known.facts()));
          var letters = known.letters();
          if (letters != null) {
            changes.add(id, letters.needs(null));
          }
          return id;
        },
        views::show);
  }

  /** Registers what is known of the person now, all of it. */
  @Looks(CHANGE)
  @AllowedTo({Role.CASEWORKER, Role.EPJ})
  @PutMapping("/{id}")
  ResponseEntity<PersonView> change(
      SignedIn who,
      @Existing(Thing.PERSON) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody PersonBody body) {
    return desk.change(
        new RegisterDesk.Changing(who, CHANGE, seen),
        () -> persons.findById(id),
        person -> {
          var before = details.findByPersonId(id).orElse(null);
          person.describe(
              hidesPosition(before, body) ? body.factsAt(person.facts()) : body.facts());
          var letters = body.letters();
          if (letters != null) {
            changes.describe(person, before, letters.needs(before == null ? null : before.needs()));
          }
        },
        person -> views.show(id));
  }

  /** Whether whoever asks did not see where a protected address lies, and leaves it as it is. */
  private static boolean hidesPosition(@Nullable PersonDetails before, PersonBody body) {
    var letters = body.letters();
    return (letters == null || letters.keepsAddress())
        && before != null
        && before.addressProtected();
  }

  /**
   * Who is looked for: by what another system calls the person, by what documents do, or by name.
   *
   * @param name some words of it; at the most 20 persons are found
   */
  record Search(
      @Nullable String system, @Nullable String value, @Nullable String code, @Nullable String name)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demand(
          code != null || name != null || system != null,
          "system, code, name",
          "one of them: system with value, or a code, or a name");
      faults.demand((system == null) == (value == null), "system, value", "both, or neither");
      faults.demand(
          name == null || name.strip().length() >= SHORTEST_NAME,
          "name",
          "at least " + SHORTEST_NAME + " letters");
    }
  }

  /** Finds persons by what must not stand in an address. */
  @Looks("SEARCH_PERSON")
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.EPJ})
  @PostMapping("/search")
  List<PersonView> search(SignedIn who, @RequestBody Search body) {
    return desk.call(
        who, "SEARCH_PERSON", () -> found(body).stream().distinct().map(views::view).toList());
  }

  private List<Person> found(Search wanted) {
    if (wanted.system() != null && wanted.value() != null) {
      return references
          .findBySystemAndValue(wanted.system(), wanted.value())
          .map(it -> it.personId())
          .flatMap(persons::findById)
          .stream()
          .toList();
    }
    if (wanted.code() != null) {
      return persons.findByCode(wanted.code()).stream().toList();
    }
    var words = SPACE.matcher(Objects.requireNonNull(wanted.name()).strip()).replaceAll(" ");
    return details.named(words, MOST_FOUND).stream()
        .flatMap(it -> persons.findById(it.personId()).stream())
        .toList();
  }
}
