package no.romslig.solver.audit.book;

import java.util.List;
import java.util.Set;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.UnitId;

/** Applicants whom nothing in the snapshot asks for; other rules say what is wrong with them. */
final class Applicants {

  private Applicants() {}

  static Applicant withoutRelocation(Person person, Set<UnitId> homes) {
    return bare(Applicant.Kind.RELOCATION, person, homes);
  }

  static Applicant withoutCouple(Person person) {
    return bare(Applicant.Kind.COMPANION, person, Set.of());
  }

  private static Applicant bare(Applicant.Kind kind, Person person, Set<UnitId> homes) {
    String id = person.id().value();
    return new Applicant(
        kind, id, id, person, List.of(), Set.of(), false, false, null, List.of(), homes, null,
        null);
  }
}
