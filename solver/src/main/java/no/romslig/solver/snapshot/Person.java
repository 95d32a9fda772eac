package no.romslig.solver.snapshot;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as far as allocation needs to know them: no name, no national identity number.
 *
 * @param residentSince since when the person has lived in the municipality, if known
 * @param requiredFeatures what a unit must offer for this person
 * @param shortTermNightsThisYear nights of short-term stay in the calendar year, without respite
 *     and KAD
 */
public record Person(
    PersonId id,
    LocalDate birthDate,
    Sex sex,
    @Nullable LocalDate residentSince,
    @Nullable Position position,
    Set<String> requiredFeatures,
    boolean acceptsSharedRoom,
    boolean dementiaDiagnosis,
    boolean cognitiveImpairment,
    Set<ShelteringBehaviour> shelteringBehaviours,
    int shortTermNightsThisYear) {

  public Person {
    requiredFeatures = Lists.orEmpty(requiredFeatures);
    shelteringBehaviours = Lists.orEmpty(shelteringBehaviours);
  }

  /** The same person, who accepts to share a room. */
  public Person sharing() {
    return new Person(
        id,
        birthDate,
        sex,
        residentSince,
        position,
        requiredFeatures,
        true,
        dementiaDiagnosis,
        cognitiveImpairment,
        shelteringBehaviours,
        shortTermNightsThisYear);
  }
}
