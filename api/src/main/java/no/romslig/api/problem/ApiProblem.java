package no.romslig.api.problem;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be met, with a stable code, what is wrong and what to do. */
public final class ApiProblem extends ErrorResponseException {

  private static final String KINDS = "urn:romslig:problem:";
  private static final Set<String> OF_ALL = Set.of("type", "title", "status", "detail", "instance");

  /**
   * @param code stable, lower case with hyphens
   * @param detail what is wrong and what to do, in English and without personal data
   */
  public ApiProblem(HttpStatus status, String code, String title, String detail) {
    super(status, detail(status, code, title, detail), null);
  }

  /**
   * Adds a property to the problem.
   *
   * @throws IllegalArgumentException where every problem has one of that name (RFC 9457, 3.1)
   */
  public ApiProblem with(String property, Object value) {
    if (OF_ALL.contains(property)) {
      throw new IllegalArgumentException("Every problem has a " + property + " of its own");
    }
    getBody().setProperty(property, value);
    return this;
  }

  /** Adds a header to the answer. */
  public ApiProblem withHeader(String name, String value) {
    getHeaders().set(name, value);
    return this;
  }

  /** Whether the problem says what to do, in the way of this class. */
  static boolean isTold(@Nullable ProblemDetail problem) {
    return problem != null
        && problem.getType() != null
        && problem.getType().toString().startsWith(KINDS);
  }

  static ProblemDetail detail(HttpStatusCode status, String code, String title, String text) {
    var problem = ProblemDetail.forStatusAndDetail(status, text);
    problem.setType(URI.create(KINDS + code));
    problem.setTitle(title);
    return problem;
  }
}
