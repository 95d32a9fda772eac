package no.romslig.api.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import no.romslig.data.person.ContactKind;
import no.romslig.data.person.LetterLanguage;
import no.romslig.data.person.Sex;
import no.romslig.data.person.ShelteringBehaviour;
import org.jspecify.annotations.Nullable;

/**
 * A person of the register.
 *
 * @param code what documents call the person; never a national number
 * @param name missing where nothing for letters is registered
 */
record PersonView(
    UUID id,
    String code,
    LocalDate birthDate,
    Sex sex,
    @Nullable LocalDate residentSince,
    @Nullable Double lat,
    @Nullable Double lon,
    List<String> requiredFeatures,
    boolean acceptsSharedRoom,
    boolean dementiaDiagnosis,
    boolean cognitiveImpairment,
    List<ShelteringBehaviour> shelteringBehaviours,
    @Nullable String name,
    @Nullable Address address,
    @Nullable LetterLanguage letterLanguage,
    List<ContactView> contacts,
    List<ReferenceView> references)
    implements ShowsPersons {

  @Override
  public List<UUID> personsShown() {
    return List.of(id);
  }

  /**
   * Who gets letters or is heard beside the person.
   *
   * @param validTo the first day on which the mandate is over
   */
  record ContactView(
      UUID id,
      UUID personId,
      ContactKind kind,
      String name,
      Address address,
      LetterLanguage letterLanguage,
      boolean getsLetters,
      boolean isHeard,
      LocalDate validFrom,
      @Nullable LocalDate validTo)
      implements ShowsPersons {

    @Override
    public List<UUID> personsShown() {
      return List.of(personId);
    }
  }

  /** What another system calls the person. */
  record ReferenceView(UUID id, String system, String value) {}
}
