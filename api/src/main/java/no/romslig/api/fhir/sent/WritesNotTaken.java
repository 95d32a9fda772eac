package no.romslig.api.fhir.sent;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import no.romslig.api.fhir.server.ServerWide;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what to do instead, where someone writes what is not taken. */
@Component
@Interceptor
public final class WritesNotTaken implements ServerWide {

  private static final String UNKNOWN = "does not know how to handle";
  private static final int BEFORE_OTHERS = -10;

  /** What is told instead of the library's own words; nothing where something else went wrong. */
  @Hook(value = Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION, order = BEFORE_OTHERS)
  public @Nullable BaseServerResponseException told(RequestDetails request, Throwable failure) {
    var type = request.getResourceName();
    if (type == null
        || !(failure instanceof InvalidRequestException)
        || !String.valueOf(failure.getMessage()).contains(UNKNOWN)) {
      return null;
    }
    return switch (request.getRequestType()) {
      case POST -> notAllowed(NotTaken.instead(type));
      case PUT ->
          notAllowed(
              type.equals("Observation")
                  ? "What was assessed is never changed: send the corrected level by POST."
                  : NotTaken.instead(type));
      case DELETE, PATCH ->
          notAllowed(
              "Nothing is deleted or changed in parts here. Change all of it by PUT; what was told"
                  + " by mistake gets the status entered-in-error.");
      case null, default -> null;
    };
  }

  private static BaseServerResponseException notAllowed(String instead) {
    return new MethodNotAllowedException(instead, RequestTypeEnum.GET);
  }
}
