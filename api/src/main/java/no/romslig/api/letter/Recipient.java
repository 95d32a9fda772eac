package no.romslig.api.letter;

import org.jspecify.annotations.Nullable;

/**
 * Who gets a copy. An address is missing where it is protected: the letter then shows the name
 * alone, and whoever sends it finds another way.
 */
public sealed interface Recipient {

  @Nullable PostalAddress address();

  /** The same, whose address must not be shown. */
  default Recipient withoutAddress() {
    return switch (this) {
      case Concerned concerned -> new Concerned(null);
      case Guardian guardian -> new Guardian(guardian.name(), null);
      case Attorney attorney -> new Attorney(attorney.name(), null);
      case Caregiver caregiver -> new Caregiver(caregiver.name(), null);
      case Complainant complainant -> new Complainant(complainant.name(), null);
    };
  }

  /** The person whom the decision is about. */
  record Concerned(@Nullable PostalAddress address) implements Recipient {}

  /** <i>Verge</i>: looks after the person's interests by appointment. */
  record Guardian(PersonName name, @Nullable PostalAddress address) implements Recipient {}

  /** <i>Fullmektig</i>: has the person's power of attorney. */
  record Attorney(PersonName name, @Nullable PostalAddress address) implements Recipient {}

  /**
   * <i>Omsorgsgiver</i>: whom respite relieves, with a right of complaint of their own (rule
   * AV-06). Is told the plan and not what is known of the person's health.
   */
  record Caregiver(PersonName name, @Nullable PostalAddress address) implements Recipient {}

  /** Who complained and gets no letters otherwise: is told what became of it (rule KA-09). */
  record Complainant(PersonName name, @Nullable PostalAddress address) implements Recipient {}
}
