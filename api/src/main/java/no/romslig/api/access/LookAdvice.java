package no.romslig.api.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Writes down every look at persons in an answer, or in a problem that names them, before it is
 * given. Where that fails, nothing is shown.
 */
@RestControllerAdvice
final class LookAdvice implements ResponseBodyAdvice<Object> {

  private final AccessLog log;

  LookAdvice(AccessLog log) {
    this.log = log;
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType media,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    var persons = persons(body).distinct().toList();
    if (!persons.isEmpty()) {
      var servlet = ((ServletServerHttpRequest) request).getServletRequest();
      var asks =
          Recognised.of(SecurityContextHolder.getContext().getAuthentication()).orElseThrow();
      log.lookedAtSome(asks, persons, purpose(servlet));
    }
    return body;
  }

  private static Stream<UUID> persons(@Nullable Object shown) {
    return switch (shown) {
      case ShowsPersons view -> view.personsShown().stream();
      case Collection<?> some -> some.stream().flatMap(LookAdvice::persons);
      case ProblemDetail problem -> properties(problem).flatMap(LookAdvice::persons);
      case null, default -> Stream.empty();
    };
  }

  private static Stream<Object> properties(ProblemDetail problem) {
    return Objects.requireNonNullElse(problem.getProperties(), Map.<String, Object>of())
        .values()
        .stream();
  }

  /** What the method that was asked says, also where it failed and another tells of it. */
  private static String purpose(HttpServletRequest request) {
    var looks =
        request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                instanceof HandlerMethod asked
            ? asked.getMethodAnnotation(Looks.class)
            : null;
    if (looks == null) {
      throw new IllegalStateException("Persons would be shown, and nothing says why (@Looks).");
    }
    return looks.value();
  }
}
