package no.romslig.solver.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Position;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import org.jspecify.annotations.Nullable;

/** A person while the sample is made. */
final class Someone {

  final PersonId id;
  final LocalDate birthDate;
  final Sex sex;
  final Set<String> requires = new TreeSet<>();
  final Set<ShelteringBehaviour> behaviours = EnumSet.noneOf(ShelteringBehaviour.class);
  @Nullable LocalDate residentSince;
  @Nullable Position position;
  boolean acceptsSharedRoom;
  boolean dementia;
  boolean cognitiveImpairment;
  int shortTermNights;

  Someone(PersonId id, LocalDate birthDate, Sex sex) {
    this.id = id;
    this.birthDate = birthDate;
    this.sex = sex;
  }

  /** Whether the room has what the person requires, and is not reserved for others. */
  boolean fits(Room room) {
    return room.features.containsAll(requires)
        && (room.reservedFor.isEmpty() || !Collections.disjoint(room.reservedFor, requires));
  }

  Person person() {
    return new Person(
        id,
        birthDate,
        sex,
        residentSince,
        position,
        requires,
        acceptsSharedRoom,
        dementia,
        cognitiveImpairment,
        behaviours,
        shortTermNights);
  }
}
