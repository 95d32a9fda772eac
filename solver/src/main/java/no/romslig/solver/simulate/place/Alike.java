package no.romslig.solver.simulate.place;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.simulate.town.Town;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * All that decides in which rooms someone who waits may live, from when and beside whom: of those
 * who have it in common, nobody has a place before the one higher in rank.
 *
 * @param ready from when, if not today
 * @param residency from when care housing, if not today
 * @param adult when they turn 18, if they have not
 */
record Alike(
    int likeness,
    @Nullable LocalDate ready,
    @Nullable LocalDate residency,
    @Nullable LocalDate adult,
    boolean shares,
    Sex sex,
    Set<UnitId> declined) {

  static Alike of(Citizen citizen, int likeness, Town town) {
    Case aCase = Objects.requireNonNull(citizen.aCase());
    Person person = citizen.person();
    boolean shares = person.acceptsSharedRoom();
    return new Alike(
        likeness,
        notBefore(aCase.readyFrom(), town),
        notBefore(Ready.residency(citizen, town.rules()), town),
        notBefore(Suitability.adultOn(person), town),
        shares,
        shares ? person.sex() : Sex.OTHER,
        aCase.declined());
  }

  private static @Nullable LocalDate notBefore(@Nullable LocalDate date, Town town) {
    return date == null || !date.isAfter(town.today()) ? null : date;
  }
}
