package no.romslig.api.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites that the reader has open from asking in the reader's name: their scripts may
 * not change anything here, and a foreign name that was pointed at this machine is not served.
 */
@Component
@Order(-199)
final class OwnSiteFilter extends OncePerRequestFilter {

  private static final Set<String> SAFE =
      Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

  private final Set<String> hosts;

  OwnSiteFilter(@Value("${romslig.hosts}") List<String> hosts) {
    this.hosts = Set.copyOf(hosts);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!hosts.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
      response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
    } else if (!SAFE.contains(request.getMethod()) && comesFromElsewhere(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "foreign-site");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean comesFromElsewhere(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    var origin = request.getHeader("Origin");
    return origin != null && !origin.endsWith("://" + request.getHeader("Host"));
  }
}
