package no.romslig.api.fhir.decided;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.romslig.api.fhir.server.FhirDesk;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.PageAsked;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.Decisions;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Provenance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who decided on what was proposed to a person, and what others did with the decision since. */
@Component
final class ProvenanceProvider implements IResourceProvider {

  private static final Pattern ID = Pattern.compile("([0-9a-fA-F-]{36})(?:-(\\d{1,4}))?");

  private final FhirDesk desk;
  private final Decisions decisions;
  private final DecisionItems items;
  private final DecisionEvents events;

  ProvenanceProvider(
      FhirDesk desk, Decisions decisions, DecisionItems items, DecisionEvents events) {
    this.desk = desk;
    this.decisions = decisions;
    this.items = items;
    this.events = events;
  }

  @Override
  public Class<Provenance> getResourceType() {
    return Provenance.class;
  }

  /** One of an id: the decided item's; for what happened since, with a number behind. */
  @Read
  public Provenance read(@IdParam IdType id) {
    return desk.read(id, () -> find(id.getIdPart()));
  }

  private Optional<Told<Provenance>> find(String id) {
    var parts = ID.matcher(id);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int number = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    return Ids.uuid(parts.group(1))
        .flatMap(items::findById)
        .flatMap(item -> all(item).skip(number).findFirst())
        .filter(told -> told.resource().getIdElement().getIdPart().equals(id));
  }

  /** All of a person, each decision with what happened to it. */
  @Search
  public Bundle search(
      @OptionalParam(name = Provenance.SP_PATIENT) @Nullable ReferenceParam patient,
      @Offset @Nullable Integer offset,
      @Count @Nullable Integer count,
      RequestDetails request) {
    return desk.searchOf(patient, request, PageAsked.of(offset, count), this::of);
  }

  private List<Told<Provenance>> of(UUID person) {
    return items.findByAboutPersonIdOrderById(person).stream().flatMap(this::all).toList();
  }

  private Stream<Told<Provenance>> all(DecisionItem item) {
    var person = item.about().personId();
    if (person == null) {
      return Stream.empty();
    }
    var decision = decisions.findById(item.decisionId()).orElseThrow();
    var since = events.findByDecisionIdInOrderById(List.of(decision.id()));
    return Stream.concat(
        Stream.of(Told.of(ProvenanceShape.of(item, decision), person)),
        IntStream.range(0, since.size())
            .mapToObj(
                i -> Told.of(ProvenanceShape.of(item, decision, since.get(i), i + 1), person)));
  }
}
