package no.romslig.api.fhir.place;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Locale;
import java.util.Optional;
import no.romslig.api.access.WhoAsks;
import no.romslig.api.fhir.code.CareForms;
import no.romslig.api.fhir.code.Profiles;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.server.Asked;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.CareOffers;
import no.romslig.data.institution.CareOffers.CareOffer;
import no.romslig.data.municipality.Municipalities;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What care each institution gives: one service for each care form of its units. */
@Component
final class HealthcareServiceProvider implements IResourceProvider {

  private static final int UUID_LENGTH = 36;

  private final FhirDesk desk;
  private final CareOffers offers;
  private final Municipalities municipalities;

  HealthcareServiceProvider(FhirDesk desk, CareOffers offers, Municipalities municipalities) {
    this.desk = desk;
    this.offers = offers;
    this.municipalities = municipalities;
  }

  @Override
  public Class<HealthcareService> getResourceType() {
    return HealthcareService.class;
  }

  /** One of an id: the institution's, and the care form. */
  @Read
  public HealthcareService read(@IdParam IdType id) {
    return desk.read(id, () -> find(id.getIdPart()).map(this::told));
  }

  /**
   * All, or those of an institution.
   *
   * @param location the institution
   */
  @Search
  public Bundle search(
      @OptionalParam(name = HealthcareService.SP_LOCATION) @Nullable ReferenceParam location,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    var asked = new Asked();
    var institution = asked.reference(HealthcareService.SP_LOCATION, location, "Location");
    return desk.search(
        request,
        asked,
        PageAsked.of(offset, count),
        page -> offers.find(institution.orElse(null), page).map(this::told));
  }

  private Optional<CareOffer> find(String id) {
    if (id.length() <= UUID_LENGTH + 1) {
      return Optional.empty();
    }
    var form = CareForms.read(words(id.substring(UUID_LENGTH + 1)));
    return Ids.uuid(id.substring(0, UUID_LENGTH))
        .flatMap(institution -> form.flatMap(it -> offers.find(institution, it)));
  }

  private static String words(String part) {
    return part.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String part(CareForm form) {
    return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Told<HealthcareService> told(CareOffer offer) {
    var municipality = municipalities.findById(WhoAsks.now().municipality()).orElseThrow();
    var service = new HealthcareService();
    service.setId(offer.institutionId() + "-" + part(offer.careForm()));
    service.getMeta().addProfile(Profiles.basis("HealthcareService"));
    service.setActive(true).setName(offer.institution());
    var provider = Refs.municipality();
    provider.getIdentifier().setSystem(Systems.MUNICIPALITY_NUMBER).setValue(municipality.number());
    service.setProvidedBy(provider);
    service.addType(CareForms.own(offer.careForm()));
    service.addSpecialty(CareForms.service(offer.careForm()));
    service.addLocation(Refs.location(offer.institutionId()));
    return Told.of(service);
  }
}
