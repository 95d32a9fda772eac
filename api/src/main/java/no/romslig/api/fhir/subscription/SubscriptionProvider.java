package no.romslig.api.fhir.subscription;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.Delete;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import no.romslig.api.fhir.server.Asked;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.PageAsked;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Journals that want to be told of changes. */
@Component
final class SubscriptionProvider implements IResourceProvider {

  private final FhirDesk desk;
  private final SubscriptionDesk subscriptions;

  SubscriptionProvider(FhirDesk desk, SubscriptionDesk subscriptions) {
    this.desk = desk;
    this.subscriptions = subscriptions;
  }

  @Override
  public Class<Subscription> getResourceType() {
    return Subscription.class;
  }

  /** One of one's own. */
  @Read
  public Subscription read(@IdParam IdType id) {
    return desk.read(id, () -> subscriptions.find(id));
  }

  /** All of one's own. */
  @Search
  public Bundle search(
      @Offset @Nullable Integer offset, @Count @Nullable Integer count, RequestDetails request) {
    return desk.search(request, new Asked(), PageAsked.of(offset, count), subscriptions::find);
  }

  /** Subscribes. */
  @Create
  public MethodOutcome create(@ResourceParam Subscription asked, RequestDetails request) {
    return outcome(subscriptions.create(asked, request.getFhirServerBase()), true);
  }

  /** Ends a subscription. */
  @Update
  public MethodOutcome update(@IdParam IdType id, @ResourceParam Subscription sent) {
    return outcome(subscriptions.update(id, sent), false);
  }

  /** Takes a subscription away. */
  @Delete
  public MethodOutcome delete(@IdParam IdType id) {
    subscriptions.delete(id);
    return new MethodOutcome();
  }

  private static MethodOutcome outcome(Subscription shown, boolean isNew) {
    var outcome = new MethodOutcome(shown.getIdElement(), isNew);
    outcome.setResource(shown);
    return outcome;
  }
}
