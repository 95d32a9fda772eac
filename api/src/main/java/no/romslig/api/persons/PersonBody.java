package no.romslig.api.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.romslig.api.entry.Position;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.data.person.LetterLanguage;
import no.romslig.data.person.LetterNeeds;
import no.romslig.data.person.PersonFacts;
import no.romslig.data.person.Sex;
import no.romslig.data.person.ShelteringBehaviour;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person, all of it.
 *
 * @param letters what letters need; missing = nothing is registered, or what was stays
 */
record PersonBody(
    @Nullable LocalDate birthDate,
    @Nullable Sex sex,
    @Nullable LocalDate residentSince,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable List<String> requiredFeatures,
    @Nullable Boolean acceptsSharedRoom,
    @Nullable Boolean dementiaDiagnosis,
    @Nullable Boolean cognitiveImpairment,
    @Nullable List<ShelteringBehaviour> shelteringBehaviours,
    @Nullable LettersBody letters)
    implements Checked {

  /**
   * What letters need.
   *
   * @param address kept as it is where it is missing and {@code keepAddress} says so, so that who
   *     may not see a protected address can still change the rest
   */
  record LettersBody(
      @Nullable String name,
      @Nullable String address,
      @Nullable Boolean keepAddress,
      @Nullable Boolean addressProtected,
      @Nullable LetterLanguage letterLanguage) {

    boolean keepsAddress() {
      return Boolean.TRUE.equals(keepAddress);
    }

    /**
     * What is registered from now on.
     *
     * @param before what was
     */
    LetterNeeds needs(@Nullable LetterNeeds before) {
      boolean wasProtected = before != null && before.addressProtected();
      Address.checkLift(wasProtected, addressProtected, keepsAddress(), "letters.");
      return new LetterNeeds(
          Objects.requireNonNull(name),
          before != null && keepsAddress() ? before.address() : address,
          addressProtected == null ? wasProtected : addressProtected,
          Objects.requireNonNull(letterLanguage));
    }
  }

  @Override
  public void check(Faults faults, LocalDate today) {
    check("", faults, today);
  }

  void check(String at, Faults faults, LocalDate today) {
    faults.demandNotAfter(today, birthDate, at + "birthDate");
    faults.demandSaid(sex, at + "sex", "FEMALE, MALE or OTHER");
    faults.demand(
        residentSince == null || !residentSince.isAfter(today),
        at + "residentSince",
        "a day that is not in the future");
    Position.check(at, lat, lon, faults);
    if (letters != null) {
      faults.demandSaid(letters.name(), at + "letters.name", "what letters call the person");
      faults.demandSaid(letters.letterLanguage(), at + "letters.letterLanguage", "nb or nn");
      faults.demand(
          !letters.keepsAddress() || letters.address() == null,
          at + "letters.address",
          "nothing where keepAddress is true");
    }
  }

  PersonFacts facts() {
    return new PersonFacts(
        Objects.requireNonNull(birthDate),
        Objects.requireNonNull(sex),
        residentSince,
        lat,
        lon,
        requiredFeatures == null ? List.of() : requiredFeatures,
        Boolean.TRUE.equals(acceptsSharedRoom),
        Boolean.TRUE.equals(dementiaDiagnosis),
        Boolean.TRUE.equals(cognitiveImpairment),
        shelteringBehaviours == null ? List.of() : shelteringBehaviours);
  }

  /** With the home where it was. */
  PersonFacts factsAt(PersonFacts before) {
    return facts().at(before.lat(), before.lon());
  }
}
