package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import no.romslig.solver.snapshot.Person;

/** Who is a child on a date. */
public final class Ages {

  private static final int ADULT = 18;

  private Ages() {}

  /** The 18th birthday; someone born on 29 February turns 18 on 1 March. */
  public static LocalDate adultFrom(Person person) {
    LocalDate birth = person.birthDate();
    LocalDate birthday = birth.plusYears(ADULT);
    return birthday.getDayOfMonth() == birth.getDayOfMonth() ? birthday : birthday.plusDays(1);
  }

  static boolean isChild(Person person, LocalDate on) {
    return on.isBefore(adultFrom(person));
  }
}
