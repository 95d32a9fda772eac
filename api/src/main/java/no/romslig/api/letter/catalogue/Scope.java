package no.romslig.api.letter.catalogue;

import java.util.Set;
import no.romslig.api.letter.Outcome;
import no.romslig.api.letter.OutcomeKind;
import no.romslig.api.letter.Service;

/** Which letters something is for; an empty set is all of them. */
record Scope(Set<Service> services, Set<OutcomeKind> outcomes) {

  Scope {
    services = services == null ? Set.of() : Set.copyOf(services);
    outcomes = outcomes == null ? Set.of() : Set.copyOf(outcomes);
  }

  boolean holds(Outcome outcome) {
    return (services.isEmpty() || services.contains(outcome.service()))
        && (outcomes.isEmpty() || outcomes.contains(outcome.kind()));
  }
}
