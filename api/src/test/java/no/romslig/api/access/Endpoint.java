package no.romslig.api.access;

import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.Http;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A method and an address that the application serves, and what its code says of whom it is for.
 */
record Endpoint(RequestMethod method, String pattern, RequestMappingInfo info, HandlerMethod code) {

  private static final String BORDER = "border";

  /** All of ours, in the order of their addresses. */
  static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(each -> isOurs(each.getValue()))
        .flatMap(each -> of(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(Endpoint::pattern).thenComparing(Endpoint::method))
        .toList();
  }

  private static boolean isOurs(HandlerMethod code) {
    return code.getBeanType().getName().startsWith("no.romslig.")
        && !ErrorController.class.isAssignableFrom(code.getBeanType());
  }

  private static Stream<Endpoint> of(RequestMappingInfo info, HandlerMethod code) {
    return info.getPatternValues().stream()
        .flatMap(
            pattern ->
                info.getMethodsCondition().getMethods().stream()
                    .map(method -> new Endpoint(method, pattern, info, code)));
  }

  String name() {
    return method + " " + pattern;
  }

  /** Whether it is about one thing, which a municipality has. */
  boolean isAboutOne() {
    return Stream.of(code.getMethodParameters())
        .anyMatch(
            each ->
                each.getParameterType() == UUID.class
                    && each.hasParameterAnnotation(PathVariable.class));
  }

  /** What the id in its address names; empty where it does not say. */
  Optional<Thing> thing() {
    return Stream.of(code.getMethodParameters())
        .flatMap(each -> Optional.ofNullable(each.getParameterAnnotation(Existing.class)).stream())
        .map(Existing::value)
        .findFirst();
  }

  boolean isForAnyone() {
    return code.hasMethodAnnotation(AllowedToAnyone.class);
  }

  boolean isFor(Role role) {
    return isForAnyone() || roles().contains(role);
  }

  Optional<Role> firstRole() {
    return roles().stream().findFirst();
  }

  private List<Role> roles() {
    var allowed = code.getMethodAnnotation(AllowedTo.class);
    return allowed == null ? List.of() : List.of(allowed.value());
  }

  /** Asks, about the thing of that id where it is about one; answers the status. */
  int ask(Http http, String id) {
    return answer(http, id).statusCode();
  }

  /** As {@link #ask}, with all of the answer. */
  HttpResponse<String> answer(Http http, String id) {
    var path =
        pattern
            .replace("{id}", id)
            .replaceAll("\\{\\*[^}]+}", "2026/101")
            .replaceAll("/\\{number}", "/1")
            .replaceAll("\\{[^}]+}", id);
    if (method == RequestMethod.GET || method == RequestMethod.DELETE) {
      return http.send(method.name(), path);
    }
    return http.sendWith(
        body(),
        method.name(),
        path,
        "Content-Type",
        contentType(),
        "If-Match",
        "\"0\"",
        "Idempotency-Key",
        UUID.randomUUID().toString());
  }

  private boolean takesFile() {
    return Stream.of(code.getMethodParameters())
        .anyMatch(each -> each.getParameterType() == MultipartFile.class);
  }

  private String body() {
    return takesFile()
        ? "--%1$s\r\nContent-Disposition: form-data; name=\"snapshot\"; filename=\"x.json\"\r\n\r\n{}\r\n--%1$s--\r\n"
            .formatted(BORDER)
        : "{}";
  }

  private String contentType() {
    if (takesFile()) {
      return "multipart/form-data; boundary=" + BORDER;
    }
    return info.getConsumesCondition().getConsumableMediaTypes().stream()
        .findFirst()
        .map(MediaType::toString)
        .orElse(MediaType.APPLICATION_JSON_VALUE);
  }
}
