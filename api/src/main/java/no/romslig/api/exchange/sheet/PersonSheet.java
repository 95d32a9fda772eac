package no.romslig.api.exchange.sheet;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.exchange.sheet.Intake.Outcome;
import no.romslig.data.person.LetterLanguage;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.PersonFacts;
import no.romslig.data.person.Persons;
import no.romslig.data.person.PersonsDetails;
import no.romslig.data.person.Sex;
import no.romslig.data.person.ShelteringBehaviour;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Persons: what allocation knows of them, and what a letter needs. */
@Component
class PersonSheet implements Sheet {

  static final Form<LetterLanguage> LANGUAGES = Forms.oneOf(LetterLanguage.class);

  private static final Column<String> CODE = Column.required("code", "kode", Forms.CODE);
  private static final Column<LocalDate> BORN =
      Column.required("birthDate", "fødselsdato", Forms.DAY);
  private static final Column<Sex> SEX = Column.required("sex", "kjønn", Forms.oneOf(Sex.class));
  private static final Column<LocalDate> RESIDENT =
      Column.of("residentSince", "bosatt siden", Forms.DAY);
  private static final Column<Double> LAT = Column.of("lat", "breddegrad", Forms.LATITUDE);
  private static final Column<Double> LON = Column.of("lon", "lengdegrad", Forms.LONGITUDE);
  private static final Column<List<String>> FEATURES =
      Column.of("requiredFeatures", "nødvendige egenskaper", Forms.WORDS);
  private static final Column<Boolean> SHARES =
      Column.of("acceptsSharedRoom", "godtar delt rom", Forms.YES_OR_NO);
  private static final Column<Boolean> DEMENTIA =
      Column.of("dementiaDiagnosis", "demensdiagnose", Forms.YES_OR_NO);
  private static final Column<Boolean> IMPAIRED =
      Column.of("cognitiveImpairment", "kognitiv svikt", Forms.YES_OR_NO);
  private static final Column<List<ShelteringBehaviour>> BEHAVIOURS =
      Column.of(
          "shelteringBehaviours",
          "skjermingsbehov",
          Forms.several(Forms.oneOf(ShelteringBehaviour.class)));
  private static final Column<String> NAME = Column.of("name", "navn", Forms.TEXT);
  private static final Column<String> ADDRESS = Column.of("address", "adresse", Forms.TEXT);
  private static final Column<Boolean> PROTECTED =
      Column.of("addressProtected", "adressesperre", Forms.YES_OR_NO);
  private static final Column<LetterLanguage> LANGUAGE =
      Column.of("letterLanguage", "målform", LANGUAGES);

  private final Persons persons;
  private final PersonsDetails details;
  private final EntryIds ids;

  PersonSheet(Persons persons, PersonsDetails details, EntryIds ids) {
    this.persons = persons;
    this.details = details;
    this.ids = ids;
  }

  @Override
  public SheetKind kind() {
    return SheetKind.PERSONS;
  }

  @Override
  public String about() {
    return "A person. Name, address and language are for letters; where the name is blank, they"
        + " stay as they are. A protected address is not exported, and a blank one stays as it is.";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(
        CODE,
        BORN,
        SEX,
        RESIDENT,
        LAT,
        LON,
        FEATURES,
        SHARES,
        DEMENTIA,
        IMPAIRED,
        BEHAVIOURS,
        NAME,
        ADDRESS,
        PROTECTED,
        LANGUAGE);
  }

  @Override
  public void learn(Intake intake) {
    persons.findAllByOrderById().forEach(it -> intake.names(kind()).add(it.code(), it.id()));
  }

  /** What a letter needs, as a row has it. */
  private record Told(
      String name, @Nullable String address, boolean isProtected, LetterLanguage language) {

    boolean isIn(PersonDetails details) {
      return name.equals(details.name())
          && Objects.equals(address, details.address())
          && isProtected == details.addressProtected()
          && language == details.letterLanguage();
    }
  }

  @Override
  public void take(List<Line> lines, Intake intake) {
    var registered = persons.findAllByOrderById().stream().collect(toMap(Person::code, it -> it));
    var known = known();
    var seen = new HashMap<Object, Integer>();
    for (var line : lines) {
      var code = line.read(CODE);
      code.ifPresent(it -> line.once(CODE, seen, it));
      var facts = facts(line, intake.today());
      var told = told(line);
      if (!line.isSound()) {
        code.ifPresent(intake.names(kind())::blame);
        continue;
      }
      var before = registered.get(code.orElseThrow());
      if (before == null) {
        var made = persons.save(new Person(ids.next(), code.get(), facts.orElseThrow()));
        told.ifPresent(it -> write(made.id(), null, it));
        intake.names(kind()).add(made.code(), made.id());
        intake.tell(kind(), Outcome.CREATED);
        continue;
      }
      var isSame = before.facts().equals(facts.orElseThrow());
      if (!isSame) {
        before.describe(facts.get());
      }
      boolean isWritten =
          told.isPresent() && write(before.id(), known.get(before.id()), told.get());
      intake.tell(kind(), isSame && !isWritten ? Outcome.UNCHANGED : Outcome.CHANGED);
    }
  }

  private Map<UUID, PersonDetails> known() {
    return details.findAllByOrderById().stream().collect(toMap(PersonDetails::personId, it -> it));
  }

  /** Whether anything of it is new. */
  private boolean write(UUID person, @Nullable PersonDetails before, Told told) {
    if (before == null) {
      details.save(
          new PersonDetails(
              ids.next(),
              person,
              told.name(),
              told.address(),
              told.isProtected(),
              told.language()));
      return true;
    }
    var hidden = told.isProtected() && told.address() == null ? before.address() : told.address();
    var now = new Told(told.name(), hidden, told.isProtected(), told.language());
    if (now.isIn(before)) {
      return false;
    }
    before.describe(now.name(), now.address(), now.isProtected(), now.language());
    return true;
  }

  private static Optional<Told> told(Line line) {
    var name = line.read(NAME);
    var address = line.read(ADDRESS);
    boolean isProtected = line.is(PROTECTED);
    var language = line.read(LANGUAGE).orElse(LetterLanguage.nb);
    if (name.isEmpty() && address.isPresent()) {
      line.fault(
          NAME, "MISSING_VALUE", "nothing, beside an address", "a name", "Fill the cell in.");
    }
    return name.map(it -> new Told(it, address.orElse(null), isProtected, language));
  }

  private static Optional<PersonFacts> facts(Line line, LocalDate today) {
    var born = line.read(BORN);
    line.notAfter(today, BORN, born);
    var sex = line.read(SEX);
    var resident = line.read(RESIDENT);
    line.bothOrNone(LAT, LON);
    var lat = line.read(LAT);
    var lon = line.read(LON);
    var features = line.list(FEATURES);
    boolean shares = line.is(SHARES);
    boolean dementia = line.is(DEMENTIA);
    boolean impaired = line.is(IMPAIRED);
    var behaviours = line.list(BEHAVIOURS);
    return born.flatMap(
        day ->
            sex.map(
                it ->
                    new PersonFacts(
                        day,
                        it,
                        resident.orElse(null),
                        lat.orElse(null),
                        lon.orElse(null),
                        features,
                        shares,
                        dementia,
                        impaired,
                        behaviours)));
  }

  @Override
  public Stream<List<String>> tell() {
    var known = known();
    return persons.findAllByOrderById().stream().map(it -> tell(it, known.get(it.id())));
  }

  private List<String> tell(Person person, @Nullable PersonDetails told) {
    var facts = person.facts();
    var row =
        new Written()
            .put(CODE, person.code())
            .put(BORN, facts.birthDate())
            .put(SEX, facts.sex())
            .put(RESIDENT, facts.residentSince())
            .put(LAT, facts.lat())
            .put(LON, facts.lon())
            .put(FEATURES, facts.requiredFeatures())
            .put(SHARES, facts.acceptsSharedRoom())
            .put(DEMENTIA, facts.dementiaDiagnosis())
            .put(IMPAIRED, facts.cognitiveImpairment())
            .put(BEHAVIOURS, facts.shelteringBehaviours());
    if (told != null) {
      row.put(NAME, told.name())
          .put(ADDRESS, told.addressProtected() ? null : told.address())
          .put(PROTECTED, told.addressProtected())
          .put(LANGUAGE, told.letterLanguage());
    }
    return row.in(columns());
  }
}
