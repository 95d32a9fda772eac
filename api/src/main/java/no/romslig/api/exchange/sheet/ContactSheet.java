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
        + " name and validFrom together.";
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

  @Override
  public void take(List<Line> lines, Intake intake) {
    var registered =
        contacts.findAllByOrderById().stream()
            .collect(
                toMap(it -> Key.of(it.personId(), it.facts()), it -> it, (first, same) -> first));
    var seen = new HashMap<Object, Integer>();
    for (var line : lines) {
      var person = line.refer(PERSON, intake.names(SheetKind.PERSONS));
      var facts = facts(line);
      var key = person.flatMap(whose -> facts.map(it -> Key.of(whose, it)));
      key.ifPresent(it -> line.once(PERSON, seen, it));
      if (!line.isSound()) {
        continue;
      }
      var before = registered.get(key.orElseThrow());
      var told = facts.orElseThrow();
      if (before == null) {
        contacts.save(new Contact(ids.next(), person.orElseThrow(), told));
        intake.tell(kind(), Outcome.CREATED);
        continue;
      }
      var now = hiddenKept(told, before.facts());
      if (now.equals(before.facts())) {
        intake.tell(kind(), Outcome.UNCHANGED);
      } else {
        before.describe(now);
        intake.tell(kind(), Outcome.CHANGED);
      }
    }
  }

  private static ContactFacts hiddenKept(ContactFacts told, ContactFacts before) {
    return told.addressProtected() && told.address() == null
        ? new ContactFacts(
            told.kind(),
            told.name(),
            before.address(),
            true,
            told.letterLanguage(),
            told.getsLetters(),
            told.isHeard(),
            told.validFrom(),
            told.validTo())
        : told;
  }

  private static Optional<ContactFacts> facts(Line line) {
    var role = line.read(KIND);
    var name = line.read(NAME);
    var address = line.read(ADDRESS);
    boolean isProtected = line.is(PROTECTED);
    var language = line.read(LANGUAGE).orElse(LetterLanguage.nb);
    boolean letters = line.is(LETTERS);
    boolean heard = line.is(HEARD);
    var from = line.read(FROM);
    var to = line.read(TO);
    line.inOrder(from, TO, to);
    return role.flatMap(
        who ->
            name.flatMap(
                called ->
                    from.map(
                        day ->
                            new ContactFacts(
                                who,
                                called,
                                address.orElse(null),
                                isProtected,
                                language,
                                letters,
                                heard,
                                day,
                                to.orElse(null)))));
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
