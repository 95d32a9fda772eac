package no.romslig.api.problem;

/** One thing that is wrong with what was sent; what was found is not repeated. */
public record Fault(String path, String expected) {

  public Fault {
    // A field that there is not may be called anything.
    path = SafePath.safe(path);
  }
}
