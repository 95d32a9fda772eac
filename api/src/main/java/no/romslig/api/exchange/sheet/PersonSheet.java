package no.romslig.api.exchange.sheet;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.exchange.sheet.Intake.Outcome;
import no.romslig.data.person.LetterLanguage;
import no.romslig.data.person.LetterNeeds;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonChanges;
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

  /** What to do about a protection that a row cannot lift. */
  static final String LIFTED_BY =
      "Leave the cell blank, or lift the protection by giving the address in the same row.";

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
  private final PersonChanges changes;
  private final EntryIds ids;

  PersonSheet(Persons persons, PersonsDetails details, PersonChanges changes, EntryIds ids) {
    this.persons = persons;
    this.details = details;
    this.changes = changes;
    this.ids = ids;
  }

  @Override
  public SheetKind kind() {
    return SheetKind.PERSONS;
  }

  @Override
  public String about() {
    return "A person. Name, address and language are for letters; where the name is blank, they"
        + " stay as they are. A protected address is not exported, nor where it lies, and what is"
        + " blank of it stays as it is. A blank addressProtected stays as it is, too; who lifts a"
        + " protection gives the address in the same row.";
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

  /**
   * What a letter needs, as a row has it.
   *
   * @param isProtected missing = as registered
   */
  private record Told(
      String name,
      @Nullable String address,
      @Nullable Boolean isProtected,
      LetterLanguage language) {

    /** With what the row leaves out and is hidden from whoever wrote it. */
    LetterNeeds over(@Nullable LetterNeeds before) {
      boolean wasProtected = before != null && before.addressProtected();
      boolean protects = isProtected == null ? wasProtected : isProtected;
      var kept = before != null && address == null && protects ? before.address() : address;
      return new LetterNeeds(name, kept, protects, language);
    }

    /** Whether it opens an address without knowing it. */
    boolean liftsUnseen(LetterNeeds before) {
      return before.addressProtected() && Boolean.FALSE.equals(isProtected) && address == null;
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
      var before = code.map(registered::get);
      var letters = before.map(it -> known.get(it.id())).map(PersonDetails::needs);
      if (letters.isPresent() && told.filter(it -> it.liftsUnseen(letters.get())).isPresent()) {
        line.kept(PROTECTED, LIFTED_BY);
      }
      if (!line.isSound()) {
        code.ifPresent(intake.names(kind())::blame);
        continue;
      }
      if (before.isEmpty()) {
        var made = persons.save(new Person(ids.next(), code.orElseThrow(), facts.orElseThrow()));
        told.ifPresent(it -> changes.add(made.id(), it.over(null)));
        intake.names(kind()).add(made.code(), made.id());
        intake.tell(kind(), Outcome.CREATED);
        continue;
      }
      intake.tell(
          kind(),
          describe(before.get(), facts.orElseThrow(), known.get(before.get().id()), told)
              ? Outcome.CHANGED
              : Outcome.UNCHANGED);
    }
  }

  /** Whether anything of it is new. */
  private boolean describe(
      Person person, PersonFacts told, @Nullable PersonDetails before, Optional<Told> letters) {
    var needs = before == null ? null : before.needs();
    var now = letters.map(it -> it.over(needs));
    var staysHidden =
        needs != null && needs.addressProtected() && now.orElse(needs).addressProtected();
    var was = person.facts();
    var facts = staysHidden && told.lat() == null ? told.at(was.lat(), was.lon()) : told;
    var isSame = was.equals(facts);
    if (!isSame) {
      person.describe(facts);
    }
    var isWritten = now.isPresent() && changes.describe(person, before, now.get());
    return isWritten || !isSame;
  }

  private Map<UUID, PersonDetails> known() {
    return details.findAllByOrderById().stream().collect(toMap(PersonDetails::personId, it -> it));
  }

  private static Optional<Told> told(Line line) {
    var name = line.read(NAME);
    var address = line.read(ADDRESS);
    var isProtected = line.read(PROTECTED);
    var language = line.read(LANGUAGE).orElse(LetterLanguage.nb);
    if (name.isEmpty() && address.isPresent()) {
      line.fault(
          NAME, "MISSING_VALUE", "nothing, beside an address", "a name", "Fill the cell in.");
    }
    return name.map(it -> new Told(it, address.orElse(null), isProtected.orElse(null), language));
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
    boolean isHidden = told != null && told.addressProtected();
    var row =
        new Written()
            .put(CODE, person.code())
            .put(BORN, facts.birthDate())
            .put(SEX, facts.sex())
            .put(RESIDENT, facts.residentSince())
            .put(LAT, isHidden ? null : facts.lat())
            .put(LON, isHidden ? null : facts.lon())
            .put(FEATURES, facts.requiredFeatures())
            .put(SHARES, facts.acceptsSharedRoom())
            .put(DEMENTIA, facts.dementiaDiagnosis())
            .put(IMPAIRED, facts.cognitiveImpairment())
            .put(BEHAVIOURS, facts.shelteringBehaviours());
    if (told != null) {
      row.put(NAME, told.name())
          .put(ADDRESS, isHidden ? null : told.address())
          .put(PROTECTED, told.addressProtected())
          .put(LANGUAGE, told.letterLanguage());
    }
    return row.in(columns());
  }
}
