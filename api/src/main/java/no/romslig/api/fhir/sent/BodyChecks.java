package no.romslig.api.fhir.sent;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import no.romslig.api.fhir.server.ServerWide;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at bodies before the library reads them, so that every fault is told at once. */
@Component
@Interceptor
public class BodyChecks implements ServerWide {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Intakes intakes;
  private final BodyCheck check;

  BodyChecks(FhirContext context, Intakes intakes) {
    this.intakes = intakes;
    check = new BodyCheck(context);
  }

  /** Refuses a body that is no FHIR, with all that is wrong with it. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void look(RequestDetails request) {
    if (!isTaken(request)) {
      return;
    }
    WriteDesk.writer();
    if (!isJson(request.getHeader("Content-Type"))) {
      // The library repeats what stands in other forms where it cannot be read.
      throw new UnclassifiedServerFailureException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(), "Send JSON: application/fhir+json.");
    }
    var findings = new Findings();
    var sent = read(request.loadRequestContents());
    if (sent == null) {
      throw new InvalidRequestException("The body is no JSON.");
    }
    check.resource(sent, new At(findings, check.typeOf(sent)));
    findings.refuseErrors();
  }

  private boolean isTaken(RequestDetails request) {
    return switch (request.getRestOperationType()) {
      case TRANSACTION -> true;
      case EXTENDED_OPERATION_SERVER -> "$process-message".equals(request.getOperation());
      case CREATE, UPDATE -> intakes.of(String.valueOf(request.getResourceName())).isPresent();
      case null, default -> false;
    };
  }

  private static boolean isJson(@Nullable String type) {
    return type != null && type.contains("json");
  }

  private static @Nullable JsonNode read(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException broken) {
      return null;
    }
  }
}
