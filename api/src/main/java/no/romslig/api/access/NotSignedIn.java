package no.romslig.api.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.romslig.api.problem.ApiPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * What whoever is not known gets: 401, with the sign-in page for people and problem details for
 * programs. Never a challenge that a browser would answer by itself from then on.
 */
@Component
final class NotSignedIn implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException, ServletException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge("Bearer", reason));
    answer(request, response);
  }

  /** As {@link #commence}, where a token came with a proof of its key (RFC 9449). */
  void afterProof(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException, ServletException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge("DPoP", reason));
    answer(request, response);
  }

  private static void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Refresh", "true");
    }
    if (isPage(request)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      request.getRequestDispatcher(SignInPage.PATH).forward(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }

  /** Says which kind of token is wanted and, where one came, in which way it is no good. */
  private static String challenge(String scheme, @Nullable AuthenticationException reason) {
    return reason instanceof OAuth2AuthenticationException told
        ? scheme + " error=\"" + told.getError().getErrorCode() + "\""
        : scheme;
  }

  /** Whether a person asks for a page. */
  static boolean isPage(HttpServletRequest request) {
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    return request.getMethod().equals("GET")
        && !ApiPaths.isApi(request)
        && request.getHeader("HX-Request") == null
        && accept != null
        && accept.contains("text/html");
  }
}
