package no.romslig.api.fhir.subscription;

import java.util.List;
import no.romslig.api.access.Scope;
import no.romslig.api.access.Scopes;
import no.romslig.api.fhir.server.ScopeRefusal;
import no.romslig.data.event.SubscriptionFacts;

/** Limits what a system is told of to what it may read when it subscribes. */
final class ReadableTypes {

  private ReadableTypes() {}

  /**
   * The same, of all types that may be read where no types are named.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException where one is named that
   *     may not be read, or none may be
   */
  static SubscriptionFacts of(SubscriptionFacts wished, Scopes scopes) {
    if (wished.resourceTypes().isEmpty() && scopes.cover(Scope.read(Scope.ANY))) {
      return wished;
    }
    boolean isOfAll = wished.resourceTypes().isEmpty();
    var types =
        isOfAll
            ? Topic.TYPES.stream().filter(it -> scopes.cover(Scope.read(it))).toList()
            : wished.resourceTypes();
    var missing =
        types.isEmpty()
            ? scopes.missing(List.of(Scope.read(Scope.ANY)))
            : scopes.missing(types.stream().map(Scope::read).toList());
    if (!missing.isEmpty()) {
      throw ScopeRefusal.of(missing);
    }
    return new SubscriptionFacts(wished.endpoint(), wished.reason(), types, wished.endsAt());
  }
}
