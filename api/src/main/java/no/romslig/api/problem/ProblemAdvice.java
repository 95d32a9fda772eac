package no.romslig.api.problem;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every fault below {@code /api} with problem details; pages have a page for theirs. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  /**
   * What the database refuses is told by what it guards. Whatever nobody foresaw: the log has it,
   * the answer does not.
   */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> unforeseen(Exception failure, WebRequest request) {
    var refused = Refused.in(failure);
    if (refused.isPresent()) {
      var told = refused.get();
      return handleExceptionInternal(
          told, told.getBody(), told.getHeaders(), told.getStatusCode(), request);
    }
    var path = SafePath.of(((ServletWebRequest) request).getRequest());
    log.error("Unforeseen failure of {}", path, failure);
    return handleExceptionInternal(
        failure, null, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var exchange = (ServletWebRequest) request;
    if (!ApiPaths.isApi(exchange.getRequest())) {
      sendToErrorPage(exchange, status);
      return null;
    }
    var answered = HttpHeaders.copyOf(headers);
    answered.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    var problem = told(failure, status);
    problem.setInstance(URI.create(SafePath.of(exchange.getRequest())));
    return super.handleExceptionInternal(failure, problem, answered, status, request);
  }

  /** The framework's own words neither say what to do nor keep what was sent to themselves. */
  private static ProblemDetail told(Exception failure, HttpStatusCode status) {
    return failure instanceof ErrorResponse own && ApiProblem.isTold(own.getBody())
        ? own.getBody()
        : CommonProblem.of(failure, status);
  }

  private static void sendToErrorPage(ServletWebRequest exchange, HttpStatusCode status) {
    var response = exchange.getResponse();
    if (response == null || response.isCommitted()) {
      return;
    }
    try {
      response.sendError(status.value());
    } catch (IOException gone) {
      log.debug("The reader left before the answer");
    }
  }
}
