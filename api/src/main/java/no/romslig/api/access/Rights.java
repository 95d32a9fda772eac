package no.romslig.api.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import no.romslig.api.problem.ApiProblem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets through only whom a controller method says that it is for, and of systems those whose token
 * has the scope. A method of ours that says nothing is for nobody.
 */
@Component
final class Rights implements HandlerInterceptor {

  private static final String OURS = "no.romslig.";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && isGuarded(method)
        && request.getDispatcherType() != DispatcherType.ERROR) {
      check(method);
      checkScopes(method, request);
    }
    return true;
  }

  private static boolean isGuarded(HandlerMethod method) {
    return method.getBeanType().getName().startsWith(OURS)
        && !ErrorController.class.isAssignableFrom(method.getBeanType())
        && !method.hasMethodAnnotation(AllowedToAnyone.class);
  }

  private static void checkScopes(HandlerMethod method, HttpServletRequest request) {
    var what = method.getMethodAnnotation(ScopedAs.class);
    var name = what == null ? Scope.REST : what.value();
    var needed = READING.contains(request.getMethod()) ? Scope.read(name) : Scope.write(name);
    var missing = WhoAsks.now().scopes().missing(List.of(needed));
    if (!missing.isEmpty()) {
      throw new ApiProblem(
              HttpStatus.FORBIDDEN,
              "scope-missing",
              "Your token lacks a scope",
              "Ask the issuer for a token with the scopes that are listed. Whoever runs the client"
                  + " may have to be given them first.")
          .with("neededScopes", missing)
          .withHeader(HttpHeaders.WWW_AUTHENTICATE, Scopes.challenge(missing));
    }
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
