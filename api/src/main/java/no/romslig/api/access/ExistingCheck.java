package no.romslig.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.register.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Looks for what an address names before anything else of the request is read. */
@Component
final class ExistingCheck implements HandlerInterceptor {

  private final Rows rows;

  ExistingCheck(Rows rows) {
    this.rows = rows;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      for (var parameter : method.getMethodParameters()) {
        var names = parameter.getParameterAnnotation(Existing.class);
        if (names != null) {
          id(request, parameter).ifPresent(it -> mustBe(names.value(), it));
        }
      }
    }
    return true;
  }

  /** Empty where it is no UUID, which is told as a bad parameter later. */
  private static Optional<UUID> id(HttpServletRequest request, MethodParameter parameter) {
    var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> named
        ? uuid(named.get(parameter.getParameter().getName()))
        : Optional.empty();
  }

  private static Optional<UUID> uuid(@Nullable Object text) {
    try {
      return text instanceof String id ? Optional.of(UUID.fromString(id)) : Optional.empty();
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private void mustBe(Thing thing, UUID id) {
    var asks = Recognised.of(SecurityContextHolder.getContext().getAuthentication()).orElseThrow();
    if (!rows.has(asks.acting("FIND_" + thing), thing.table(), id)) {
      throw noSuch(thing);
    }
  }

  private static ApiProblem noSuch(Thing thing) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-" + thing.word(),
        "There is no such " + thing.word().replace('-', ' '),
        "Nothing of this municipality has this id.");
  }
}
