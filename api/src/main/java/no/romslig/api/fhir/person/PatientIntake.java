package no.romslig.api.fhir.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.decision.Deaths;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.At;
import no.romslig.api.fhir.sent.Held;
import no.romslig.api.fhir.sent.Intake;
import no.romslig.api.fhir.sent.SentDays;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonChanges;
import no.romslig.data.person.PersonFacts;
import no.romslig.data.person.Persons;
import no.romslig.data.person.PersonsDetails;
import no.romslig.data.person.Sex;
import no.romslig.data.register.EntryIds;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers persons as journals tell of them. What FHIR has no word for stays as it was. */
@Component
class PatientIntake implements Intake<Patient> {

  private final Persons persons;
  private final PersonsDetails details;
  private final PersonChanges changes;
  private final PatientNames names;
  private final KnownPatients known;
  private final PatientShape shape;
  private final Deaths deaths;
  private final EntryIds ids;

  PatientIntake(
      Persons persons,
      PersonsDetails details,
      PersonChanges changes,
      PatientNames names,
      KnownPatients known,
      PatientShape shape,
      Deaths deaths,
      EntryIds ids) {
    this.persons = persons;
    this.details = details;
    this.changes = changes;
    this.names = names;
    this.known = known;
    this.shape = shape;
    this.deaths = deaths;
    this.ids = ids;
  }

  @Override
  public Class<Patient> resource() {
    return Patient.class;
  }

  @Override
  public Optional<String> named(String system, String value) {
    return known.find(system, value).map(UUID::toString);
  }

  @Override
  public Optional<String> make(Patient sent, Arrival arrival) {
    var at = arrival.at();
    var said = names.read(sent, at);
    var facts = facts(sent, said, null, arrival);
    var needs = SentLetterNeeds.read(sent, null, at);
    if (facts.isEmpty() || at.hasErrors()) {
      return Optional.empty();
    }
    var id = ids.next();
    var person = persons.save(new Person(id, "P-" + id, facts.get()));
    needs.ifPresent(it -> changes.add(id, it));
    names.keep(id, said, at);
    tellDeath(sent, person, arrival);
    return Optional.of(id.toString());
  }

  @Override
  public void change(String id, Patient sent, Arrival arrival) {
    var at = arrival.at();
    var person = Ids.uuid(id).flatMap(persons::findById).orElseThrow();
    var said = names.read(sent, at);
    var facts = facts(sent, said, person.facts(), arrival);
    var before = details.findByPersonId(person.id()).orElse(null);
    var needs = SentLetterNeeds.read(sent, before == null ? null : before.needs(), at);
    if (facts.isEmpty() || at.hasErrors()) {
      return;
    }
    person.describe(facts.get());
    needs.ifPresent(it -> changes.describe(person, before, it));
    names.keep(person.id(), said, at);
    tellDeath(sent, person, arrival);
  }

  @Override
  public void annul(String id, Arrival arrival) {
    arrival
        .at()
        .warn(
            "A person stays registered. What was told of somebody else is mended by telling it of"
                + " whom it is about.");
  }

  @Override
  public Optional<Told<Patient>> show(String id) {
    return Ids.uuid(id).flatMap(persons::findById).map(shape::of);
  }

  @Override
  public List<Held> of(UUID person) {
    return persons.findById(person).stream()
        .map(it -> new Held(it.id().toString(), it.diedOn() == null))
        .toList();
  }

  private Optional<PersonFacts> facts(
      Patient sent, PatientNames.Said said, @Nullable PersonFacts before, Arrival arrival) {
    var birth = birthDate(sent, said, arrival);
    var sex = sex(sent, said, arrival.at());
    if (birth.isEmpty() || sex.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        before == null
            ? new PersonFacts(
                birth.get(), sex.get(), null, null, null, List.of(), false, false, false, List.of())
            : new PersonFacts(
                birth.get(),
                sex.get(),
                before.residentSince(),
                before.lat(),
                before.lon(),
                before.requiredFeatures(),
                before.acceptsSharedRoom(),
                before.dementiaDiagnosis(),
                before.cognitiveImpairment(),
                before.shelteringBehaviours()));
  }

  private static Optional<LocalDate> birthDate(
      Patient sent, PatientNames.Said said, Arrival arrival) {
    var at = arrival.at().child("birthDate");
    if (sent.hasBirthDate()) {
      var day = SentDays.read(sent.getBirthDateElement(), at);
      day.ifPresent(
          it -> at.demand(!it.isAfter(arrival.today()), "a day that is not in the future"));
      return day;
    }
    var told = said.number().flatMap(it -> it.birthDate());
    if (told.isPresent()) {
      at.inform("Missing: the day that the national number tells was registered.");
    } else {
      at.missing("the day of birth, or a national number that tells it");
    }
    return told;
  }

  private static Optional<Sex> sex(Patient sent, PatientNames.Said said, At at) {
    var here = at.child("gender");
    var gender = sent.getGender();
    var sex =
        switch (gender) {
          case FEMALE -> Optional.of(Sex.FEMALE);
          case MALE -> Optional.of(Sex.MALE);
          case OTHER -> Optional.of(Sex.OTHER);
          case null, default -> said.number().flatMap(it -> it.sex());
        };
    if (sex.isEmpty()) {
      here.missing("female, male or other: who shares a room is a question of it");
    }
    return sex;
  }

  private void tellDeath(Patient sent, Person person, Arrival arrival) {
    var at = arrival.at().child("deceased");
    var day =
        switch (sent.getDeceased()) {
          case DateTimeType moment -> SentDays.read(moment, at).orElse(null);
          case BooleanType isDead when Objects.equals(isDead.getValue(), true) -> {
            if (person.diedOn() == null) {
              at.warn("The day is not told: today was registered.");
            }
            yield person.diedOn() == null ? arrival.today() : person.diedOn();
          }
          case BooleanType lives -> {
            revive(person, at);
            yield null;
          }
          case null, default -> null;
        };
    if (day == null || day.equals(person.diedOn())) {
      return;
    }
    if (day.isAfter(arrival.today())) {
      at.invalid("a day that is not in the future");
      return;
    }
    boolean isNews = person.diedOn() == null;
    person.die(day);
    if (isNews) {
      deaths.settle(arrival.acting(), person.id(), day);
      at.inform("What the person waited for and had has ended.");
    }
  }

  private static void revive(Person person, At at) {
    if (person.diedOn() != null) {
      person.die(null);
      at.warn(
          "The person was registered as dead. What had ended for that stays ended: the office looks"
              + " at it.");
    }
  }
}
