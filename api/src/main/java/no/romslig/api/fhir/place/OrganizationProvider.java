package no.romslig.api.fhir.place;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Optional;
import no.romslig.api.access.WhoAsks;
import no.romslig.api.fhir.code.Profiles;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.server.Asked;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Parts;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.Municipality;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The municipality itself, the only one that whoever asks can see. */
@Component
final class OrganizationProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final Municipalities municipalities;

  OrganizationProvider(FhirDesk desk, Municipalities municipalities) {
    this.desk = desk;
    this.municipalities = municipalities;
  }

  @Override
  public Class<Organization> getResourceType() {
    return Organization.class;
  }

  /** One of an id. */
  @Read
  public Organization read(@IdParam IdType id) {
    return desk.read(
        id,
        () -> own().filter(it -> Ids.uuid(id).filter(it.id()::equals).isPresent()).map(this::told));
  }

  /** All there are. */
  @Search
  public Bundle search(
      @Offset @Nullable Integer offset, @Count @Nullable Integer count, RequestDetails request) {
    return desk.search(
        request,
        new Asked(),
        PageAsked.of(offset, count),
        page -> Parts.of(own().map(this::told).stream().toList(), page));
  }

  private Optional<Municipality> own() {
    return municipalities.findById(WhoAsks.now().municipality());
  }

  private Told<Organization> told(Municipality municipality) {
    var organization = new Organization();
    organization.setId(municipality.id().toString());
    organization.getMeta().addProfile(Profiles.basis("Organization"));
    organization
        .addIdentifier()
        .setSystem(Systems.MUNICIPALITY_NUMBER)
        .setValue(municipality.number());
    organization.setActive(true).setName(municipality.name());
    return Told.of(organization);
  }
}
