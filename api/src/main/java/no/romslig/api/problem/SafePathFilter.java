package no.romslig.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says what the access log of the server writes of an address: its path, without any query. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SafePathFilter extends OncePerRequestFilter {

  /** Named in application.yaml. */
  private static final String ATTRIBUTE = "romslig.path";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    request.setAttribute(ATTRIBUTE, SafePath.of(request));
    rest.doFilter(request, response);
  }
}
