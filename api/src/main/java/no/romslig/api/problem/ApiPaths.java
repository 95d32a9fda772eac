package no.romslig.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Tells what is asked by programs from what is asked by people. */
public final class ApiPaths {

  private ApiPaths() {}

  public static boolean isApi(HttpServletRequest request) {
    var path = path(request);
    return path.startsWith("/api/")
        || path.startsWith("/fhir/")
        || path.startsWith("/v3/")
        || path.startsWith("/actuator");
  }

  /** The path that was asked for, also while its failure is told of. */
  public static String path(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed instanceof String uri ? uri : request.getRequestURI();
  }
}
