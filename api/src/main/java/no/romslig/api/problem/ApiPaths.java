package no.romslig.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Tells what is asked by programs from what is asked by people. */
public final class ApiPaths {

  private ApiPaths() {}

  public static boolean isApi(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var path = failed instanceof String uri ? uri : request.getRequestURI();
    return path.startsWith("/api/") || path.startsWith("/v3/") || path.startsWith("/actuator");
  }
}
