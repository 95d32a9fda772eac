package no.romslig.api.fhir.place;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.fhir.code.CareForms;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.server.Asked;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.Institutions;
import no.romslig.data.institution.Level;
import no.romslig.data.institution.Premises;
import no.romslig.data.institution.Units;
import no.romslig.data.institution.Wards;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Location;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Institutions, wards and units. */
@Component
final class LocationProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final Premises premises;
  private final Institutions institutions;
  private final Wards wards;
  private final Units units;
  private final LocationShape shape;

  LocationProvider(
      FhirDesk desk,
      Premises premises,
      Institutions institutions,
      Wards wards,
      Units units,
      LocationShape shape) {
    this.desk = desk;
    this.premises = premises;
    this.institutions = institutions;
    this.wards = wards;
    this.units = units;
    this.shape = shape;
  }

  @Override
  public Class<Location> getResourceType() {
    return Location.class;
  }

  /** One of an id. */
  @Read
  public Location read(@IdParam IdType id) {
    return desk.read(id, () -> Ids.uuid(id).flatMap(this::find).map(Told::of));
  }

  private Optional<Location> find(UUID id) {
    return institutions
        .findById(id)
        .map(shape::of)
        .or(() -> wards.findById(id).map(shape::of))
        .or(() -> units.findById(id).map(shape::of));
  }

  /**
   * All, or those that fit.
   *
   * @param partOf the institution or ward right above
   * @param identifier what documents call it, with the kind as its system
   * @param type the care form of a unit
   */
  @Search
  public Bundle search(
      @OptionalParam(name = Location.SP_PARTOF) @Nullable ReferenceParam partOf,
      @OptionalParam(name = Location.SP_IDENTIFIER) @Nullable TokenParam identifier,
      @OptionalParam(name = Location.SP_TYPE) @Nullable TokenParam type,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    var asked = new Asked();
    var named = asked.token(Location.SP_IDENTIFIER, identifier);
    var wanted =
        new Premises.Wanted(
            asked.reference(Location.SP_PARTOF, partOf, "Location").orElse(null),
            asked.token(Location.SP_TYPE, type).map(LocationProvider::careForm).orElse(null),
            named.map(LocationProvider::level).orElse(null),
            named.map(TokenParam::getValue).orElse(null));
    return desk.search(
        request,
        asked,
        PageAsked.of(offset, count),
        page -> premises.find(wanted, page).map(part -> Told.of(find(part.id()).orElseThrow())));
  }

  private static CareForm careForm(TokenParam wanted) {
    return CareForms.read(wanted.getValue())
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    "type must be one of " + Arrays.toString(CareForm.values()) + "."));
  }

  private static @Nullable Level level(TokenParam wanted) {
    var system = wanted.getSystem();
    if (system == null || system.isEmpty()) {
      return null;
    }
    for (var level : Level.values()) {
      if (system.equals(LocationShape.system(level))) {
        return level;
      }
    }
    throw new InvalidRequestException(
        "The system of identifier must be "
            + Systems.own("institution")
            + ", "
            + Systems.own("ward")
            + " or "
            + Systems.own("unit")
            + ".");
  }
}
