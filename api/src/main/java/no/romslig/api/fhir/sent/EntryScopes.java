package no.romslig.api.fhir.sent;

import ca.uhn.fhir.context.FhirContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.romslig.api.access.Scope;
import no.romslig.api.access.Scopes;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Looks whether a system's token is for everything that it sends, before anything of it is entered.
 */
@Component
class EntryScopes {

  /** To what references of an element lead here, where they do not say it. */
  private static final Map<String, String> LEADS_TO =
      Map.of(
          "subject", "Patient",
          "patient", "Patient",
          "location", "Location",
          "locationReference", "Location");

  private final FhirContext context;
  private final Intakes intakes;

  EntryScopes(FhirContext context, Intakes intakes) {
    this.context = context;
    this.intakes = intakes;
  }

  /**
   * Refuses what the token is not for.
   *
   * @param path of each resource in what was sent, by its place from 0
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException with all that it lacks
   */
  void check(Scopes scopes, List<BundleEntryComponent> entries, IntFunction<String> path) {
    if (scopes.areAll()) {
      return;
    }
    var findings =
        IntStream.range(0, entries.size())
            .mapToObj(i -> check(scopes, entries.get(i), path.apply(i)))
            .toList();
    Findings.of(findings).refuseErrors();
  }

  private Findings check(Scopes scopes, BundleEntryComponent entry, String path) {
    var findings = new Findings();
    var at = new At(findings, path);
    scopes.missing(needed(entry)).forEach(at::forbidden);
    return findings;
  }

  private Set<Scope> needed(BundleEntryComponent entry) {
    var needed = new LinkedHashSet<Scope>();
    if (!entry.hasResource()) {
      return needed;
    }
    var sent = entry.getResource();
    var type = sent.fhirType();
    boolean isMade = entry.getRequest().getMethod() == HTTPVerb.POST;
    // What is not taken is never written, and told so.
    if (intakes.of(type).isPresent()) {
      needed.add(Scope.write(type));
    }
    if (isMade && entry.getRequest().hasIfNoneExist()) {
      needed.add(Scope.read(type));
    }
    addLookedFor(sent, needed);
    return needed;
  }

  private void addLookedFor(Resource sent, Set<Scope> needed) {
    for (var each : context.newTerser().getAllResourceReferences(sent)) {
      if (each.getResourceReference() instanceof Reference reference) {
        lookedFor(reference, each.getName()).ifPresent(it -> needed.add(Scope.read(it)));
      }
    }
  }

  /** The type of what is looked for; empty where the reference names an id. */
  private static Optional<String> lookedFor(Reference reference, String path) {
    var said = reference.getReference();
    if (said == null || said.isBlank()) {
      if (!reference.hasIdentifier()) {
        return Optional.empty();
      }
      return Optional.ofNullable(
          reference.hasType()
              ? reference.getType()
              : LEADS_TO.get(path.substring(path.lastIndexOf('.') + 1)));
    }
    var question = said.indexOf('?');
    return question > 0 ? Optional.of(said.substring(0, question)) : Optional.empty();
  }
}
