package no.romslig.api.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Gathers what is wrong with what was sent, so that all of it is told at once. */
public final class Faults {

  private final List<Fault> found = new ArrayList<>();

  public void add(String path, String expected) {
    found.add(new Fault(path, expected));
  }

  /** A fault unless it holds. */
  public void demand(boolean holds, String path, String expected) {
    if (!holds) {
      add(path, expected);
    }
  }

  /** A fault where nothing, or an empty text, was sent. */
  public void demandSaid(@Nullable Object sent, String path, String expected) {
    demand(sent instanceof String text ? !text.isBlank() : sent != null, path, expected);
  }

  /** A fault where a number is missing or lies outside of its range. */
  public void demandRange(@Nullable Integer sent, int least, int most, String path) {
    demand(sent != null && sent >= least && sent <= most, path, least + " to " + most);
  }

  /**
   * Ends the request where there is a fault.
   *
   * @throws ApiProblem 422 with all faults, where there is one
   */
  public void refuseAny() {
    if (!found.isEmpty()) {
      throw problem(found);
    }
  }

  /** All that was found as one problem. */
  public ApiProblem refusal() {
    return problem(found);
  }

  /** All faults as one problem. */
  public static ApiProblem problem(List<Fault> faults) {
    return new ApiProblem(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "invalid-content",
            "The content of the request is not valid",
            "All faults are listed; nothing was stored.")
        .with("faults", List.copyOf(faults));
  }
}
