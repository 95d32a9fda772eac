package no.romslig.api.problem;

import java.time.LocalDate;
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

  /**
   * A fault unless exactly one was sent.
   *
   * @param path of all of them
   */
  public void demandOne(String path, @Nullable Object... sent) {
    int named = 0;
    for (var each : sent) {
      named += each == null ? 0 : 1;
    }
    demand(named == 1, path, "exactly one of them");
  }

  /** A fault where a day is missing or still to come. */
  public void demandNotAfter(LocalDate today, @Nullable LocalDate sent, String path) {
    demand(sent != null && !sent.isAfter(today), path, "a day that is not in the future");
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

  /** What was found so far. */
  List<Fault> found() {
    return found;
  }

  /** Where something was found so far. */
  public List<String> paths() {
    return found.stream().map(Fault::path).toList();
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
