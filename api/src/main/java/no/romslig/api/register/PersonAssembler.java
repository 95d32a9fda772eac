package no.romslig.api.register;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import no.romslig.data.booking.Bookings;
import no.romslig.data.institution.CareForm;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.Persons;
import no.romslig.data.person.PersonsDetails;
import no.romslig.data.person.ShortTermBalances;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import org.springframework.stereotype.Component;

/** Tells of persons: those only whom something else in the document names. */
@Component
class PersonAssembler {

  private final Persons persons;
  private final PersonsDetails details;
  private final ShortTermBalances balances;
  private final Bookings bookings;

  PersonAssembler(
      Persons persons, PersonsDetails details, ShortTermBalances balances, Bookings bookings) {
    this.persons = persons;
    this.details = details;
    this.balances = balances;
    this.bookings = bookings;
  }

  void nameAll(Codes codes) {
    persons.findAllByOrderById().forEach(each -> codes.add(each.id(), each.code()));
  }

  /** After everything that may name a person. */
  List<Person> assemble(LocalDate day, Codes codes) {
    var nights = shortTermNights(day);
    var hidden =
        details.findByAddressProtectedTrue().stream().map(PersonDetails::personId).collect(toSet());
    return persons.findAllByOrderById().stream()
        .filter(each -> codes.isNamed(each.id()))
        .map(each -> person(each, hidden.contains(each.id()), nights))
        .toList();
  }

  private ShortTermNights shortTermNights(LocalDate day) {
    var nights = new ShortTermNights(day);
    var first = LocalDate.of(day.getYear(), 1, 1);
    for (var stay : bookings.findLived(CareForm.SHORT_TERM, first, day)) {
      nights.add(stay.resident(), stay.nights().starts(), stay.lastsUntil());
    }
    balances
        .findByYear(day.getYear())
        .forEach(each -> nights.addBalance(each.personId(), each.nights()));
    return nights;
  }

  /** Where a protected address lies is in no document, which many may read. */
  private static Person person(
      no.romslig.data.person.Person person, boolean isHidden, ShortTermNights nights) {
    var facts = person.facts();
    return new Person(
        new PersonId(person.code()),
        facts.birthDate(),
        Same.as(Sex.class, facts.sex()),
        facts.residentSince(),
        isHidden ? null : PlaceAssembler.position(facts.lat(), facts.lon()),
        new LinkedHashSet<>(facts.requiredFeatures()),
        facts.acceptsSharedRoom(),
        facts.dementiaDiagnosis(),
        facts.cognitiveImpairment(),
        Same.set(ShelteringBehaviour.class, facts.shelteringBehaviours()),
        Math.max(0, nights.ofAny(person.id())));
  }
}
