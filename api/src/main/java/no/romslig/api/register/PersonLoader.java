package no.romslig.api.register;

import java.util.List;
import no.romslig.data.person.PersonFacts;
import no.romslig.data.person.Persons;
import no.romslig.data.person.Sex;
import no.romslig.data.person.ShelteringBehaviour;
import no.romslig.data.person.ShortTermBalance;
import no.romslig.data.person.ShortTermBalances;
import no.romslig.solver.snapshot.Person;
import org.springframework.stereotype.Component;

/** Registers a document's persons, and what they have stayed this year before it. */
@Component
class PersonLoader {

  private final Persons persons;
  private final ShortTermBalances balances;

  PersonLoader(Persons persons, ShortTermBalances balances) {
    this.persons = persons;
    this.balances = balances;
  }

  void load(Loading loading) {
    var counted = ShortTermNights.told(loading.snapshot());
    for (Person person : loading.snapshot().persons()) {
      var id = loading.made(person.id());
      persons.save(new no.romslig.data.person.Person(id, person.id().value(), facts(person)));
      int untold = person.shortTermNightsThisYear() - counted.of(person.id());
      if (untold != 0) {
        balances.save(
            new ShortTermBalance(loading.next(), id, loading.snapshot().asOf().getYear(), untold));
      }
    }
  }

  private static PersonFacts facts(Person person) {
    var at = person.position();
    return new PersonFacts(
        person.birthDate(),
        Same.as(Sex.class, person.sex()),
        person.residentSince(),
        at == null ? null : at.lat(),
        at == null ? null : at.lon(),
        List.copyOf(person.requiredFeatures()),
        person.acceptsSharedRoom(),
        person.dementiaDiagnosis(),
        person.cognitiveImpairment(),
        Same.list(ShelteringBehaviour.class, person.shelteringBehaviours()));
  }
}
