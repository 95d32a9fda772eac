package no.romslig.api.fhir.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.api.access.Scope;
import no.romslig.api.access.WhoAsks;
import org.springframework.stereotype.Component;

/**
 * Lets systems do only what the scopes of their tokens say: reading and writing, each by type. What
 * bundles hold is looked at where they are opened.
 */
@Component
@Interceptor
public final class ScopeCheck implements ServerWide {

  private static final int BEFORE_OTHERS = -10;

  /** Refuses what the token is not for, and names all that it lacks. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = BEFORE_OTHERS)
  public void look(RequestDetails request) {
    var needed = needed(request);
    if (needed.isEmpty()) {
      return;
    }
    var missing = WhoAsks.now().scopes().missing(needed);
    if (!missing.isEmpty()) {
      throw ScopeRefusal.of(missing);
    }
  }

  private static List<Scope> needed(RequestDetails request) {
    var type = request.getResourceName() == null ? Scope.ANY : request.getResourceName();
    return switch (request.getRestOperationType()) {
      case METADATA, TRANSACTION -> List.of();
      case READ,
          VREAD,
          SEARCH_TYPE,
          SEARCH_SYSTEM,
          HISTORY_INSTANCE,
          HISTORY_TYPE,
          HISTORY_SYSTEM,
          GET_PAGE ->
          List.of(Scope.read(type));
      case CREATE ->
          Stream.concat(Stream.of(Scope.write(type)), ofCondition(request, type)).toList();
      case null, default ->
          List.of(
              request.getRequestType() == RequestTypeEnum.GET
                  ? Scope.read(type)
                  : Scope.write(type));
    };
  }

  /** Who asks whether there is one already, learns of it. */
  private static Stream<Scope> ofCondition(RequestDetails request, String type) {
    return request.getHeader("If-None-Exist") == null
        ? Stream.empty()
        : Stream.of(Scope.read(type));
  }
}
