package no.romslig.api.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.api.access.AllowedTo;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Tells of each operation whom it is for, what it takes and what it may answer. */
@Component
final class Operations implements OperationCustomizer {

  static final String PROBLEM = "Problem";
  private static final Set<String> DEMANDED = Set.of("If-Match", "Idempotency-Key");

  @Override
  public Operation customize(Operation operation, HandlerMethod code) {
    var controller = code.getBeanType().getSimpleName().replaceFirst("Controller$", "");
    operation.setOperationId(controller + "." + code.getMethod().getName());
    operation.setTags(List.of(controller));
    var allowed = code.getMethodAnnotation(AllowedTo.class);
    if (allowed != null) {
      operation.setDescription(
          "For "
              + String.join(", ", Arrays.stream(allowed.value()).map(Enum::name).toList())
              + ".");
    }
    demandHeaders(operation);
    body(operation, code);
    operation.setResponses(responses(operation.getResponses(), code));
    return operation;
  }

  /** Methods take them as optional to say what is missing in words of their own. */
  private static void demandHeaders(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(it -> DEMANDED.contains(it.getName()))
          .forEach(it -> it.setRequired(true));
    }
  }

  /** What a method reads from the wire itself. */
  private static void body(Operation operation, HandlerMethod code) {
    var mapping =
        AnnotatedElementUtils.findMergedAnnotation(code.getMethod(), RequestMapping.class);
    if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
      operation.getRequestBody().getContent().values().stream()
          .filter(it -> it.getSchema() == null)
          .forEach(it -> it.setSchema(new JsonSchema().types(Set.of("object"))));
    }
    if (operation.getRequestBody() != null
        || mapping == null
        || mapping.consumes().length == 0
        || Stream.of(code.getMethodParameters())
            .noneMatch(it -> it.getParameterType() == HttpServletRequest.class)) {
      return;
    }
    var content = new Content();
    for (var type : mapping.consumes()) {
      content.addMediaType(type, new MediaType().schema(any(type)));
    }
    operation.setRequestBody(new RequestBody().content(content).required(true));
  }

  private static Schema<?> any(String type) {
    return type.endsWith("json")
        ? new JsonSchema()
            .types(Set.of("object"))
            .description("A snapshot, as /api/v1/schemas/snapshot describes it.")
        : new JsonSchema().types(Set.of("string")).description("The bytes of a file.");
  }

  private static ApiResponses responses(ApiResponses found, HandlerMethod code) {
    var responses = new ApiResponses();
    found.forEach(
        (status, response) -> {
          if (status.startsWith("2")) {
            main(response, code);
            responses.addApiResponse(isOneOfSeveral(code) ? "2XX" : status, response);
          }
        });
    responses.addApiResponse(
        "default",
        new ApiResponse()
            .description("What is wrong and what to do, all of it at once (RFC 9457).")
            .content(
                new Content()
                    .addMediaType(
                        "application/problem+json",
                        new MediaType()
                            .schema(new JsonSchema().$ref(Schemas.REFERENCE + PROBLEM)))));
    return responses;
  }

  private static boolean isOneOfSeveral(HandlerMethod code) {
    return code.getMethod().getReturnType() == ResponseEntity.class;
  }

  private static void main(ApiResponse response, HandlerMethod code) {
    response.setDescription("Done.");
    if (response.getContent() == null) {
      return;
    }
    var content = new Content();
    response
        .getContent()
        .forEach(
            (type, media) -> {
              var shown = type.equals("*/*") ? "application/json" : type;
              content.addMediaType(shown, media.schema(schema(code, shown, media)));
            });
    response.setContent(content);
  }

  /** Bytes are of any kind, and text that is JSON is a document of its own. */
  private static Schema<?> schema(HandlerMethod code, String type, MediaType media) {
    var returned = code.getMethod().getGenericReturnType().getTypeName();
    if (returned.contains("byte[]")) {
      return new JsonSchema();
    }
    return returned.equals(String.class.getName()) && type.endsWith("json")
        ? new JsonSchema().types(Set.of("object"))
        : Objects.requireNonNullElseGet(media.getSchema(), JsonSchema::new);
  }
}
