package no.romslig.api.request;

import java.time.Duration;
import no.romslig.api.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** For how long an answer is waited for at the most. */
public record Wait(Duration most) {

  /** Until it is there, however long that takes. */
  public static final Wait WITHOUT_END = new Wait(Duration.ofNanos(Long.MAX_VALUE));

  private static final int LONGEST = 300;

  /**
   * The wait that a request asks for.
   *
   * @param seconds the parameter {@code wait}
   * @throws ApiProblem 400 where nobody may wait that long
   */
  public static Wait of(int seconds) {
    if (seconds < 0 || seconds > LONGEST) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "bad-wait",
          "The wait is not possible",
          "Wait from 0 to " + LONGEST + " seconds.");
    }
    return new Wait(Duration.ofSeconds(seconds));
  }
}
