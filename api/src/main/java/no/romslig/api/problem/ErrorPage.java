package no.romslig.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where every fault ends that no other code has answered: a page for people, else problem details.
 */
@Controller
final class ErrorPage implements ErrorController {

  private final List<ErrorForm> forms;

  ErrorPage(List<ErrorForm> forms) {
    this.forms = forms;
  }

  @RequestMapping("/error")
  Object error(HttpServletRequest request) {
    var status = status(request);
    for (var form : forms) {
      if (form.isFor(ApiPaths.path(request))) {
        return form.answer(status);
      }
    }
    if (ApiPaths.isApi(request) || !wantsHtml(request)) {
      return problem(request, status);
    }
    var page = new ModelAndView("problem/error", status);
    page.addObject("status", status.value());
    page.addObject("kind", kind(status));
    return page;
  }

  private static String kind(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "notFound";
      case FORBIDDEN -> "forbidden";
      default -> "other";
    };
  }

  private static ResponseEntity<ProblemDetail> problem(
      HttpServletRequest request, HttpStatus status) {
    var problem = CommonProblem.of(status, request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
      problem.setInstance(URI.create(SafePath.of(request)));
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static HttpStatus status(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = code instanceof Integer value ? HttpStatus.resolve(value) : HttpStatus.NOT_FOUND;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }

  private static boolean wantsHtml(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    return accept == null || accept.contains("text/html") || accept.contains("*/*");
  }
}
