package no.romslig.api.exchange.sheet;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.exchange.sheet.Intake.Outcome;
import no.romslig.data.person.Contact;
import no.romslig.data.person.ContactFacts;
import no.romslig.data.person.ContactKind;
import no.romslig.data.person.Contacts;
import no.romslig.data.person.LetterLanguage;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom letters go to and who is heard beside the person. */
@Component
class ContactSheet implements Sheet {

  private static final Column<String> PERSON = Column.required("person", "person", Forms.CODE);
  private static final Column<ContactKind> KIND =
      Column.required("kind", "rolle", Forms.oneOf(ContactKind.class));
  private static final Column<String> NAME = Column.required("name", "navn", Forms.TEXT);
  private static final Column<String> ADDRESS = Column.of("address", "adresse", Forms.TEXT);
  private static final Column<Boolean> PROTECTED =
      Column.of("addressProtected", "adressesperre", Forms.YES_OR_NO);
  private static final Column<LetterLanguage> LANGUAGE =
      Column.of("letterLanguage", "målform", PersonSheet.LANGUAGES);
  private static final Column<Boolean> LETTERS =
      Column.of("getsLetters", "får brev", Forms.YES_OR_NO);
  private static final Column<Boolean> HEARD = Column.of("isHeard", "høres", Forms.YES_OR_NO);
  private static final Column<LocalDate> FROM =
      Column.required("validFrom", "gjelder fra", Forms.DAY);
  private static final Column<LocalDate> TO = Column.of("validTo", "gjelder til", Forms.DAY);

  private final Contacts contacts;
  private final Persons persons;
  private final EntryIds ids;

  ContactSheet(Contacts contacts, Persons persons, EntryIds ids) {
    this.contacts = contacts;
    this.persons = persons;
    this.ids = ids;
  }

  @Override
  public SheetKind kind() {
    return SheetKind.CONTACTS;
  }

  @Override
  public String about() {
    return "A guardian, attorney, next of kin, parent or caregiver. A row is known by person, kind,"
        + " name and validFrom together. A protected address is not exported, and stays as it is"
        + " where it is blank, as a blank addressProtected does; who lifts a protection gives the"
        + " address in the same row.";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(PERSON, KIND, NAME, ADDRESS, PROTECTED, LANGUAGE, LETTERS, HEARD, FROM, TO);
  }

  private record Key(UUID person, ContactKind kind, String name, LocalDate from) {

    static Key of(UUID person, ContactFacts facts) {
      return new Key(person, facts.kind(), facts.name(), facts.validFrom());
    }
  }

  /**
   * A row.
   *
   * @param facts unprotected where the row does not say
   * @param isProtected missing = as registered
   */
  private record Told(ContactFacts facts, @Nullable Boolean isProtected) {

    /** With what the row leaves out and is hidden from whoever wrote it. */
    ContactFacts over(ContactFacts before) {
      boolean protects = isProtected == null ? before.addressProtected() : isProtected;
      var keeps = protects && facts.address() == null;
      return facts.at(keeps ? before.address() : facts.address(), protects);
    }

    /** Whether it opens an address without knowing it. */
    boolean liftsUnseen(ContactFacts before) {
      return before.addressProtected()
          && Boolean.FALSE.equals(isProtected)
          && facts.address() == null;
    }
  }

  @Override
  public void take(List<Line> lines, Intake intake) {
    var registered =
        contacts.findAllByOrderById().stream()
            .collect(
                toMap(it -> Key.of(it.personId(), it.facts()), it -> it, (first, same) -> first));
    var seen = new HashMap<Object, Integer>();
    for (var line : lines) {
      var person = line.refer(PERSON, intake.names(SheetKind.PERSONS));
      var told = told(line);
      var key = person.flatMap(whose -> told.map(it -> Key.of(whose, it.facts())));
      key.ifPresent(it -> line.once(PERSON, seen, it));
      var before = key.map(registered::get);
      if (before.isPresent() && told.orElseThrow().liftsUnseen(before.get().facts())) {
        line.kept(PROTECTED, PersonSheet.LIFTED_BY);
      }
      if (!line.isSound()) {
        continue;
      }
      if (before.isEmpty()) {
        contacts.save(new Contact(ids.next(), person.orElseThrow(), told.orElseThrow().facts()));
        intake.tell(kind(), Outcome.CREATED);
        continue;
      }
      var now = told.orElseThrow().over(before.get().facts());
      if (now.equals(before.get().facts())) {
        intake.tell(kind(), Outcome.UNCHANGED);
      } else {
        before.get().describe(now);
        intake.tell(kind(), Outcome.CHANGED);
      }
    }
  }

  private static Optional<Told> told(Line line) {
    var role = line.read(KIND);
    var name = line.read(NAME);
    var address = line.read(ADDRESS);
    var isProtected = line.read(PROTECTED);
    var language = line.read(LANGUAGE).orElse(LetterLanguage.nb);
    boolean letters = line.is(LETTERS);
    boolean heard = line.is(HEARD);
    var from = line.read(FROM);
    var to = line.read(TO);
    line.inOrder(from, TO, to);
    if (role.isEmpty() || name.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    var facts =
        new ContactFacts(
            role.get(),
            name.get(),
            address.orElse(null),
            isProtected.orElse(false),
            language,
            letters,
            heard,
            from.get(),
            to.orElse(null));
    return Optional.of(new Told(facts, isProtected.orElse(null)));
  }

  @Override
  public Stream<List<String>> tell() {
    var codes = persons.findAllByOrderById().stream().collect(toMap(Person::id, Person::code));
    return contacts.findAllByOrderById().stream()
        .map(
            it -> {
              var facts = it.facts();
              return new Written()
                  .put(PERSON, codes.get(it.personId()))
                  .put(KIND, facts.kind())
                  .put(NAME, facts.name())
                  .put(ADDRESS, facts.addressProtected() ? null : facts.address())
                  .put(PROTECTED, facts.addressProtected())
                  .put(LANGUAGE, facts.letterLanguage())
                  .put(LETTERS, facts.getsLetters())
                  .put(HEARD, facts.isHeard())
                  .put(FROM, facts.validFrom())
                  .put(TO, facts.validTo())
                  .in(columns());
            });
  }
}
