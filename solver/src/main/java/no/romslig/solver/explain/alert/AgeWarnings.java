package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.snapshot.Person;

/** Children who turn 18 in the planned period. */
final class AgeWarnings implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    return situation.snapshot().persons().stream().flatMap(person -> of(person, situation));
  }

  private static Stream<Warning> of(Person person, Situation situation) {
    LocalDate adultOn = Suitability.adultOn(person);
    return situation.snapshot().horizon().contains(adultOn)
        ? Stream.of(new Warning.ChildTurns18(person.id(), adultOn))
        : Stream.empty();
  }
}
