package no.romslig.data.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a contact. A mandate or power of attorney may end. */
@Embeddable
public record ContactFacts(
    @Enumerated(EnumType.STRING) ContactKind kind,
    String name,
    @Nullable String address,
    boolean addressProtected,
    @Enumerated(EnumType.STRING) LetterLanguage letterLanguage,
    boolean getsLetters,
    boolean isHeard,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** The same, living there. */
  public ContactFacts at(@Nullable String newAddress, boolean isProtected) {
    return new ContactFacts(
        kind,
        name,
        newAddress,
        isProtected,
        letterLanguage,
        getsLetters,
        isHeard,
        validFrom,
        validTo);
  }
}
