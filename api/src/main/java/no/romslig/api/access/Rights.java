package no.romslig.api.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.romslig.api.problem.ApiProblem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets through only whom a controller method says that it is for. A method of ours that says
 * nothing is for nobody.
 */
@Component
final class Rights implements HandlerInterceptor {

  private static final String OURS = "no.romslig.";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && isGuarded(method)
        && request.getDispatcherType() != DispatcherType.ERROR) {
      check(method);
    }
    return true;
  }

  private static boolean isGuarded(HandlerMethod method) {
    return method.getBeanType().getName().startsWith(OURS)
        && !ErrorController.class.isAssignableFrom(method.getBeanType())
        && !method.hasMethodAnnotation(AllowedToAnyone.class);
  }

  private static void check(HandlerMethod method) {
    var allowed = method.getMethodAnnotation(AllowedTo.class);
    var roles = allowed == null ? new Role[0] : allowed.value();
    var asks = Recognised.of(SecurityContextHolder.getContext().getAuthentication());
    if (asks.filter(it -> it.isAny(roles)).isEmpty()) {
      throw new ApiProblem(
              HttpStatus.FORBIDDEN,
              "not-allowed",
              "Your role does not allow this",
              "Ask with one of the roles that are listed, or ask someone who has one.")
          .with("allowedTo", List.of(roles));
    }
  }
}
