package no.romslig.api.access;

import jakarta.servlet.http.HttpServletRequest;
import no.romslig.data.municipality.MunicipalityRoll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who reads it, for which municipality, and lets its forms be sent. */
@ControllerAdvice(annotations = Controller.class)
final class SignedInAdvice {

  private static final String FORM_TOKEN = CsrfToken.class.getName();

  private final MunicipalityRoll roll;

  SignedInAdvice(MunicipalityRoll roll) {
    this.roll = roll;
  }

  @ModelAttribute("reader")
  @Nullable Reader reader(HttpServletRequest request) {
    return Recognised.of(SecurityContextHolder.getContext().getAuthentication())
        .map(it -> reader(it, request))
        .orElse(null);
  }

  private Reader reader(SignedIn signedIn, HttpServletRequest request) {
    return new Reader(roll.name(signedIn.municipality()), signedIn, hasSession(request));
  }

  /**
   * Readies the token of the page's forms before the page is written: making a session is too late
   * then. Who sends a token of their own needs none.
   */
  @ModelAttribute
  void readyForms(HttpServletRequest request) {
    if (!(request.getAttribute(FORM_TOKEN) instanceof CsrfToken token)) {
      return;
    }
    if (hasSession(request)) {
      token.getToken();
    } else {
      request.removeAttribute(FORM_TOKEN);
    }
  }

  private static boolean hasSession(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
  }

  /**
   * @param canLeave whether there is a session to leave
   */
  record Reader(String municipality, SignedIn signedIn, boolean canLeave) {

    /** For templates, which know roles by their names. */
    public boolean is(String role) {
      return signedIn.isAny(Role.valueOf(role));
    }
  }
}
