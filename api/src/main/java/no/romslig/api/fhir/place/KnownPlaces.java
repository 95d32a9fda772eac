package no.romslig.api.fhir.place;

import java.util.Optional;
import java.util.UUID;
import no.romslig.api.fhir.server.Refs;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.PersonsDetails;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where persons are, but those whose address is protected: no resource tells their place. */
@Component
public class KnownPlaces {

  private final PersonsDetails details;

  KnownPlaces(PersonsDetails details) {
    this.details = details;
  }

  /**
   * The unit where someone is, was or will be; empty where nobody may learn of it.
   *
   * @param person missing = nobody knows yet who it will be
   */
  public Optional<Reference> of(@Nullable UUID person, UUID unit) {
    return mayTell(person) ? Optional.of(Refs.location(unit)) : Optional.empty();
  }

  /** Whether anything may be told of where someone is. */
  public boolean mayTell(@Nullable UUID person) {
    return person == null
        || details.findByPersonId(person).filter(PersonDetails::addressProtected).isEmpty();
  }
}
