package no.romslig.api.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Sex;

/**
 * As much of a person as lists show: never a name.
 *
 * @param age in whole years on the day of the run
 */
record Who(String id, Sex sex, long age) {

  static Who of(Person person, LocalDate on) {
    return new Who(
        person.id().value(), person.sex(), ChronoUnit.YEARS.between(person.birthDate(), on));
  }
}
