package no.romslig.api.fhir.place;

import java.util.Optional;
import java.util.UUID;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.sent.Known;
import no.romslig.api.fhir.server.Ids;
import no.romslig.data.institution.Institution;
import no.romslig.data.institution.Institutions;
import no.romslig.data.institution.Level;
import no.romslig.data.institution.Premises;
import no.romslig.data.institution.Units;
import no.romslig.data.institution.Ward;
import no.romslig.data.institution.Wards;
import no.romslig.data.person.ExternalReference;
import no.romslig.data.person.ExternalReferences;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Institutions, wards and units by what they are called here, and units by what others call them.
 */
@Component
public class KnownLocations implements Known {

  private final Institutions institutions;
  private final Wards wards;
  private final Units units;
  private final Premises premises;
  private final ExternalReferences references;

  KnownLocations(
      Institutions institutions,
      Wards wards,
      Units units,
      Premises premises,
      ExternalReferences references) {
    this.institutions = institutions;
    this.wards = wards;
    this.units = units;
    this.premises = premises;
    this.references = references;
  }

  @Override
  public String type() {
    return "Location";
  }

  @Override
  public boolean has(String id) {
    return Ids.uuid(id).flatMap(this::institutionOf).isPresent();
  }

  @Override
  public Optional<String> named(String system, String value) {
    return find(system, value).map(UUID::toString);
  }

  private Optional<UUID> find(String system, String value) {
    for (var level : Level.values()) {
      if (system.equals(LocationShape.system(level))) {
        var wanted = new Premises.Wanted(null, null, level, value);
        return premises.find(wanted, PageRequest.of(0, 1)).stream()
            .map(Premises.Part::id)
            .findFirst();
      }
    }
    return references
        .findBySystemAndValue(Systems.registered(system), value)
        .map(ExternalReference::unitId);
  }

  /** The institution that it is, or lies in. */
  public Optional<UUID> institutionOf(UUID location) {
    return institutions
        .findById(location)
        .map(Institution::id)
        .or(() -> wards.findById(location).map(Ward::institutionId))
        .or(
            () ->
                units
                    .findById(location)
                    .flatMap(it -> wards.findById(it.wardId()))
                    .map(Ward::institutionId));
  }
}
